// Two senders share a channel, and each closes it when it is done.
package main

import (
	"fmt"
	"sync"
)

func main() {
	results := make(chan int)
	received := make(chan struct{})
	var senders sync.WaitGroup
	for i := range 2 {
		senders.Go(func() {
			results <- i + 1
			<-received
			close(results)
		})
	}
	fmt.Println("sum", <-results+<-results)
	close(received)
	senders.Wait()
}
