// Cancelling does not wait: when main returns after it, a worker may not have come to its last
// line.
//
// One of these outputs:
//
//	cancelling
//
// or
//
//	cancelling
//	worker 1 stopping
//
// or
//
//	cancelling
//	worker 2 stopping
//
// or
//
//	cancelling
//	worker 1 stopping
//	worker 2 stopping
//
// or
//
//	cancelling
//	worker 2 stopping
//	worker 1 stopping
package main

import (
	"context"
	"fmt"
	"time"
)

func main() {
	ctx, cancel := context.WithCancel(context.Background())
	go poll(ctx, 1)
	go poll(ctx, 2)
	time.Sleep(20 * time.Millisecond)
	fmt.Println("cancelling")
	cancel()
}

func poll(ctx context.Context, id int) {
	for ctx.Err() == nil {
		time.Sleep(5 * time.Millisecond)
	}
	fmt.Println("worker", id, "stopping")
}
