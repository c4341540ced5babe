// Forks are taken in one order for all, the lower number first, so no circle of waiting closes.
package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

func main() {
	var forks [5]sync.Mutex
	var meals atomic.Int32
	var dinner sync.WaitGroup
	for i := range forks {
		right := (i + 1) % len(forks)
		lower, higher := &forks[min(i, right)], &forks[max(i, right)]
		dinner.Go(func() {
			for range 100 {
				eat(lower, higher, &meals)
			}
		})
	}
	dinner.Wait()
	fmt.Println(meals.Load(), "meals")
}

func eat(lower, higher *sync.Mutex, meals *atomic.Int32) {
	lower.Lock()
	defer lower.Unlock()
	higher.Lock()
	defer higher.Unlock()
	meals.Add(1)
}
