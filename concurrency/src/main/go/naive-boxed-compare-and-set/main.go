// An atomic.Value compares what it holds by its value.
package main

import (
	"fmt"
	"sync/atomic"
)

func main() {
	var limit atomic.Value
	limit.Store(1000)
	fmt.Println("from 1000 to 2000:", limit.CompareAndSwap(1000, 2000))
	fmt.Println("limit:", limit.Load())
}
