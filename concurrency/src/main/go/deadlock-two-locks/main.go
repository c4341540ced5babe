// Two locks taken in opposite orders: each goroutine holds one and waits for the other.
package main

import (
	"fmt"
	"sync"
)

func main() {
	var savings, current sync.RWMutex
	var holding, transfers sync.WaitGroup
	holding.Add(2)
	transfers.Go(func() { transfer(&savings, &current, &holding) })
	transfers.Go(func() { transfer(&current, &savings, &holding) })
	transfers.Wait()
}

func transfer(from, to *sync.RWMutex, holding *sync.WaitGroup) {
	from.Lock()
	defer from.Unlock()
	holding.Done()
	holding.Wait() // until each holds one
	to.Lock()
	defer to.Unlock()
	fmt.Println("transferred")
}
