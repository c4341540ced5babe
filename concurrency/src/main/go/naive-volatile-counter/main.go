// Atomic parts make no atomic whole: a Load and a Store lose what comes between them.
package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

var (
	hits         atomic.Int64
	bothHaveRead sync.WaitGroup
)

func main() {
	bothHaveRead.Add(2)
	var workers sync.WaitGroup
	workers.Go(increment)
	workers.Go(increment)
	workers.Wait()
	fmt.Println("2 increments, hits:", hits.Load())
}

func increment() {
	seen := hits.Load()
	bothHaveRead.Done()
	bothHaveRead.Wait()
	hits.Store(seen + 1)
}
