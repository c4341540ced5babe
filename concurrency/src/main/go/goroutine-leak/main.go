// Who asks gives up, and the answer comes later: its sender waits for ever.
package main

import (
	"fmt"
	"runtime"
	"time"
)

func main() {
	slow := make(chan struct{})
	fmt.Println("answer:", ask(slow))
	close(slow)
	fmt.Println("left behind:", runtime.NumGoroutine()-1)
}

func ask(slow <-chan struct{}) string {
	answers := make(chan string)
	go func() {
		<-slow
		answers <- "late"
	}()
	select {
	case answer := <-answers:
		return answer
	case <-time.After(10 * time.Millisecond):
		return "none in time"
	}
}
