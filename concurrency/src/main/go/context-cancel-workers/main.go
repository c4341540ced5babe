// Cancelling is a message to whoever looks: the workers stop at their next look, and main waits.
package main

import (
	"context"
	"fmt"
	"sync"
	"time"
)

func main() {
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	var workers sync.WaitGroup
	for id := 1; id <= 2; id++ {
		workers.Go(func() { poll(ctx, id) })
	}
	time.Sleep(20 * time.Millisecond)
	cancel()
	workers.Wait()
	fmt.Println("all stopped")
}

func poll(ctx context.Context, id int) {
	for ctx.Err() == nil {
		time.Sleep(5 * time.Millisecond)
	}
	fmt.Println("worker", id, "stopping")
}
