// Each step is atomic, the two together are not: both see enough money, and both take it.
package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

func main() {
	var balance atomic.Int32
	balance.Store(100)
	var looked, customers sync.WaitGroup
	looked.Add(2)
	for range 2 {
		customers.Go(func() {
			enough := balance.Load() >= 100
			looked.Done()
			looked.Wait()
			if enough {
				balance.Add(-100)
			}
		})
	}
	customers.Wait()
	fmt.Println("balance", balance.Load())
}
