// Who waits for many permits is not passed by those who need few.
package main

import (
	"context"
	"fmt"

	"golang.org/x/sync/semaphore"
)

func main() {
	memory := semaphore.NewWeighted(10)
	memory.TryAcquire(7)
	served := make(chan error)
	go func() {
		served <- memory.Acquire(context.Background(), 5)
	}()
	awaitWaiter(memory)
	fmt.Println("5 are waited for, 1 of 3:", memory.TryAcquire(1))
	memory.Release(7)
	<-served
	fmt.Println("1 of 5:", memory.TryAcquire(1))
}

// awaitWaiter returns once someone stands in line.
func awaitWaiter(s *semaphore.Weighted) {
	for s.TryAcquire(1) {
		s.Release(1)
	}
}
