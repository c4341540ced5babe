// An increment without a lock is a read and a write, and another goroutine may come in between.
package main

import (
	"fmt"
	"sync"
)

var (
	hits         int
	bothHaveRead sync.WaitGroup
)

func main() {
	bothHaveRead.Add(2)
	var workers sync.WaitGroup
	workers.Go(increment)
	workers.Go(increment)
	workers.Wait()
	fmt.Println("2 increments, hits:", hits)
}

func increment() {
	seen := hits
	bothHaveRead.Done()
	bothHaveRead.Wait()
	hits = seen + 1
}
