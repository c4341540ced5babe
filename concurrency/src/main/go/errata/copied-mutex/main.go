// A mutex that is copied locks nothing: a method on a value gets a copy of it, and a copy of what
// it guards.
//
// Output:
//
//	hits: 0
//
// Vet: `increment passes lock by value: gotojava.example/concurrency/errata/copied-mutex.counter contains sync.Mutex`
package main

import (
	"fmt"
	"sync"
)

func main() {
	var hits counter
	hits.increment()
	hits.increment()
	fmt.Println("hits:", hits.n)
}

type counter struct {
	mu sync.Mutex
	n  int
}

func (c counter) increment() {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.n++
}
