// Ask three, take the first answer, and tell the others that theirs is no longer wanted.
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
	answers := make(chan string, 3) // room for all: who comes second need not wait for ever
	var servers sync.WaitGroup
	servers.Go(func() { ask(ctx, "a", time.Hour, answers) })
	servers.Go(func() { ask(ctx, "b", 0, answers) })
	servers.Go(func() { ask(ctx, "c", time.Hour, answers) })
	fmt.Println("first:", <-answers)
	cancel()
	servers.Wait()
}

func ask(ctx context.Context, name string, delay time.Duration, answers chan<- string) {
	select {
	case <-time.After(delay):
		answers <- name
	case <-ctx.Done():
		fmt.Println(name, "gives up")
	}
}
