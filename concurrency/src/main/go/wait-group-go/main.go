// The group starts the goroutine itself, so that nobody can forget to count it.
package main

import (
	"fmt"
	"sync"
)

func main() {
	squares := make([]int, 4)
	var workers sync.WaitGroup
	for i := range squares {
		workers.Go(func() { squares[i] = i * i })
	}
	workers.Wait()
	for _, square := range squares {
		fmt.Println(square)
	}
}
