// A channel of four seats lets at most four reach for forks, so one of them gets two.
package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

func main() {
	seats := make(chan struct{}, 4)
	forks := make([]chan struct{}, 5)
	for i := range forks {
		forks[i] = make(chan struct{}, 1)
	}
	var meals atomic.Int32
	var dinner sync.WaitGroup
	for i, left := range forks {
		right := forks[(i+1)%len(forks)]
		dinner.Go(func() {
			for range 100 {
				seats <- struct{}{}
				left <- struct{}{}
				right <- struct{}{}
				meals.Add(1)
				<-right
				<-left
				<-seats
			}
		})
	}
	dinner.Wait()
	fmt.Println(meals.Load(), "meals")
}
