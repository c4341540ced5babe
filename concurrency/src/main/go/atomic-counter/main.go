// One number that many goroutines add to needs no lock: an atomic addition is one step.
package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

func main() {
	var hits atomic.Int64
	var workers sync.WaitGroup
	for range 1000 {
		workers.Go(func() { hits.Add(1) })
	}
	workers.Wait()
	fmt.Println("hits:", hits.Load())
}
