// Who closes is one goroutine that knows when all senders have ended.
package main

import (
	"fmt"
	"sync"
)

func main() {
	results := make(chan int)
	var senders sync.WaitGroup
	for i := range 2 {
		senders.Go(func() { results <- i + 1 })
	}
	go func() {
		senders.Wait()
		close(results)
	}()
	sum := 0
	for result := range results {
		sum += result
	}
	fmt.Println("sum", sum)
}
