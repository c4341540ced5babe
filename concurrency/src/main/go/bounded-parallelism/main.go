package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

var working, most, done atomic.Int32

func main() {
	places := make(chan struct{}, 3)
	var tasks sync.WaitGroup
	for range 100 {
		places <- struct{}{}
		tasks.Go(func() {
			defer func() { <-places }()
			work()
		})
	}
	tasks.Wait()
	fmt.Println(done.Load(), "done")
	fmt.Println("never more than 3 at a time:", most.Load() <= 3)
}

func work() {
	now := working.Add(1)
	for old := most.Load(); now > old && !most.CompareAndSwap(old, now); old = most.Load() {
	}
	done.Add(1)
	working.Add(-1)
}
