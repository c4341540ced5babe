// To count from many goroutines, take a lock around the map.
package main

import (
	"fmt"
	"sync"
)

func main() {
	var mu sync.Mutex
	hits := make(map[string]int)
	var callers sync.WaitGroup
	for range 1000 {
		callers.Go(func() {
			mu.Lock()
			defer mu.Unlock()
			hits["home"]++
		})
	}
	callers.Wait()
	fmt.Println("1000 callers, count", hits["home"])
}
