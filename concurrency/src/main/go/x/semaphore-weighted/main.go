// Each takes as many permits as it needs, and gives up waiting for them when its context ends.
package main

import (
	"context"
	"fmt"

	"golang.org/x/sync/semaphore"
)

func main() {
	memory := semaphore.NewWeighted(10)
	fmt.Println("7 of 10:", memory.TryAcquire(7))
	fmt.Println("5 more:", memory.TryAcquire(5))
	fmt.Println("3 more:", memory.TryAcquire(3))
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	fmt.Println("wait for 1:", memory.Acquire(ctx, 1))
	memory.Release(7)
	fmt.Println("5 now:", memory.TryAcquire(5))
}
