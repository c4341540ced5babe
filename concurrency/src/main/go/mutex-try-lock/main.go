// TryLock takes the lock if that needs no waiting, and says whether it did.
package main

import (
	"fmt"
	"sync"
)

func main() {
	var mu sync.Mutex
	mu.Lock()
	fmt.Println("while main holds it:", tried(&mu))
	mu.Unlock()
	fmt.Println("when it is free:", tried(&mu))
}

func tried(mu *sync.Mutex) bool {
	taken := make(chan bool)
	go func() {
		ok := mu.TryLock()
		if ok {
			defer mu.Unlock()
		}
		taken <- ok
	}()
	return <-taken
}
