// A value of a concurrent map that is dear to make is made once, whoever asks.
package main

import (
	"fmt"
	"sync"
)

var lengths sync.Map

func main() {
	var callers sync.WaitGroup
	for range 3 {
		callers.Go(func() { length("Ann") })
	}
	callers.Wait()
	fmt.Println("Ann:", length("Ann"))
}

func length(name string) int {
	compute := sync.OnceValue(func() int {
		fmt.Println("computing")
		return len(name)
	})
	found, _ := lengths.LoadOrStore(name, compute)
	return found.(func() int)()
}
