// 100,000 goroutines wait at the same time, and one close lets all of them go on.
package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

func main() {
	const count = 100_000
	start := make(chan struct{})
	var finished atomic.Int32
	var arrived, all sync.WaitGroup
	arrived.Add(count)
	for range count {
		all.Go(func() {
			arrived.Done()
			<-start
			finished.Add(1)
		})
	}
	arrived.Wait()
	fmt.Println(count, "started,", finished.Load(), "finished")
	close(start)
	all.Wait()
	fmt.Println(finished.Load(), "finished")
}
