// A buffer of one takes the answer that nobody waits for, so its sender can end.
package main

import (
	"fmt"
	"sync"
	"time"
)

func main() {
	slow := make(chan struct{})
	var asked sync.WaitGroup
	fmt.Println("answer:", ask(slow, &asked))
	close(slow)
	asked.Wait()
	fmt.Println("the sender has ended")
}

func ask(slow <-chan struct{}, asked *sync.WaitGroup) string {
	answers := make(chan string, 1)
	asked.Go(func() {
		<-slow
		answers <- "late"
	})
	select {
	case answer := <-answers:
		return answer
	case <-time.After(10 * time.Millisecond):
		return "none in time"
	}
}
