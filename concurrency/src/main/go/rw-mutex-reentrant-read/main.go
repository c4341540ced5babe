// A reader must not read-lock again: a writer that came in between waits for the first read lock,
// and the second waits for the writer.
package main

import (
	"fmt"
	"sync"
)

func main() {
	var mu sync.RWMutex
	mu.RLock()
	go func() {
		mu.Lock()
		defer mu.Unlock()
	}()
	awaitWriter(&mu)
	fmt.Println("a reader is in, a writer waits")
	mu.RLock()
	fmt.Println("read twice")
}

// awaitWriter returns once no further reader is let in.
func awaitWriter(mu *sync.RWMutex) {
	for mu.TryRLock() {
		mu.RUnlock()
	}
}
