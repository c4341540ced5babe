// Who asks once and waits once finds the condition false again: another goroutine was faster.
package main

import (
	"fmt"
	"sync"
)

var (
	mu       sync.Mutex
	notEmpty = sync.NewCond(&mu)
	items    []string
)

func main() {
	locked, done := make(chan struct{}), make(chan struct{})
	go func() {
		defer close(done)
		mu.Lock()
		defer mu.Unlock()
		close(locked)
		if len(items) == 0 {
			notEmpty.Wait()
		}
		fmt.Println("the waiter took", take())
	}()
	<-locked
	mu.Lock() // free only once the waiter waits
	items = append(items, "job")
	notEmpty.Signal()
	fmt.Println("main took", take())
	mu.Unlock()
	<-done
}

func take() string {
	item := items[0]
	items = items[1:]
	return item
}
