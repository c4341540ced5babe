// A worker pool deadlocks when results holds fewer than the jobs and nobody reads before Wait:
// the workers wait for a reader, and the reader waits for the workers.
//
// Fails with: `fatal error: all goroutines are asleep - deadlock!`
package main

import (
	"fmt"
	"sync"
)

func main() {
	jobs := make(chan int, 10)
	results := make(chan int, 3)
	var workers sync.WaitGroup
	for range 3 {
		workers.Go(func() {
			for n := range jobs {
				results <- n * n
			}
		})
	}
	for n := 1; n <= 10; n++ {
		jobs <- n
	}
	close(jobs)
	workers.Wait() // for ever
	close(results)
	for result := range results {
		fmt.Println(result)
	}
}
