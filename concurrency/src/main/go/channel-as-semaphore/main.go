// A buffered channel limits how many work at once: a place in the buffer is a permit.
package main

import (
	"fmt"
	"sync"
	"sync/atomic"
	"time"
)

func main() {
	permits := make(chan struct{}, 2)
	var running, tooMany atomic.Int32
	var workers sync.WaitGroup
	for range 6 {
		workers.Go(func() {
			permits <- struct{}{}
			defer func() { <-permits }()
			if running.Add(1) > 2 {
				tooMany.Add(1)
			}
			time.Sleep(10 * time.Millisecond)
			running.Add(-1)
		})
	}
	workers.Wait()
	fmt.Println("found more than two at work:", tooMany.Load())
}
