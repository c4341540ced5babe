// A lock without an owner may be given back by another goroutine than took it.
package main

import (
	"fmt"
	"sync"
)

func main() {
	var busy sync.Mutex
	busy.Lock()
	fmt.Println("taken by main")
	go func() {
		fmt.Println("given back by the worker")
		busy.Unlock()
	}()
	busy.Lock()
	fmt.Println("taken by main again")
}
