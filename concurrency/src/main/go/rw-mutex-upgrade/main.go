// A read lock does not become a write lock: the writer waits for all readers, itself among them.
package main

import (
	"fmt"
	"sync"
)

func main() {
	var mu sync.RWMutex
	mu.RLock()
	fmt.Println("nothing there, so let us write")
	mu.Lock()
	fmt.Println("written")
}
