// A mutex lets one goroutine at a time into the code between Lock and Unlock.
package main

import (
	"fmt"
	"sync"
)

func main() {
	var hits counter
	var workers sync.WaitGroup
	for range 1000 {
		workers.Go(hits.increment)
	}
	workers.Wait()
	fmt.Println("hits:", hits.value())
}

type counter struct {
	mu sync.Mutex
	n  int
}

func (c *counter) increment() {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.n++
}

func (c *counter) value() int {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.n
}
