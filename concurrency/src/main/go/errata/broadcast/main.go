// Broadcast wakes all who wait; who may go on is decided by each of them, looking again.
//
// Output:
//
//	woken: 3, seated: 1
package main

import (
	"fmt"
	"sync"
)

var (
	mu            sync.Mutex
	seatFree      = sync.NewCond(&mu)
	seats, seated int
)

func main() {
	waiting, woken := make(chan struct{}), make(chan struct{}, 3)
	for range 3 {
		go sit(waiting, woken)
		<-waiting
	}
	mu.Lock() // free only once all three wait
	seats = 1
	seatFree.Broadcast()
	mu.Unlock()
	for range 3 {
		<-woken
	}
	mu.Lock()
	fmt.Println("woken: 3, seated:", seated)
	mu.Unlock()
}

func sit(waiting, woken chan<- struct{}) {
	mu.Lock()
	defer mu.Unlock()
	waiting <- struct{}{}
	for seats == 0 {
		seatFree.Wait()
		woken <- struct{}{}
	}
	seats--
	seated++
}
