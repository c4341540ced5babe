// Any change of one variable can be made atomic: compute the new value, and swap it in if the old
// one is still there, else again.
package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

var longest atomic.Int64

func main() {
	var requests sync.WaitGroup
	for millis := range int64(1000) {
		requests.Go(func() { record(millis) })
	}
	requests.Wait()
	fmt.Println("longest:", longest.Load())
}

func record(millis int64) {
	for {
		seen := longest.Load()
		if millis <= seen || longest.CompareAndSwap(seen, millis) {
			return
		}
	}
}
