// Five philosophers take the left fork first: when all hold one, nobody gets a second.
package main

import (
	"fmt"
	"sync"
)

func main() {
	forks := make([]chan struct{}, 5)
	for i := range forks {
		forks[i] = make(chan struct{}, 1)
	}
	var holding, dinner sync.WaitGroup
	holding.Add(len(forks))
	for i, left := range forks {
		right := forks[(i+1)%len(forks)]
		dinner.Go(func() {
			left <- struct{}{}
			holding.Done()
			holding.Wait() // until each holds one
			right <- struct{}{}
			<-right
			<-left
		})
	}
	dinner.Wait()
	fmt.Println("all have eaten")
}
