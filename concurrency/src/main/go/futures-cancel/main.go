// A task that is to be called off gets a context, and its caller learns how it ended.
package main

import (
	"context"
	"fmt"
)

func main() {
	ctx, cancel := context.WithCancel(context.Background())
	result := make(chan error)
	go func() { result <- task(ctx) }()
	cancel()
	err := <-result
	fmt.Println("no result:", err != nil)
}

func task(ctx context.Context) error {
	<-ctx.Done() // would take an hour
	fmt.Println("task ends early")
	return ctx.Err()
}
