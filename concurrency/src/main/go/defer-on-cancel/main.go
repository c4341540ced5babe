// Cancelling lets a goroutine return, and returning runs what it deferred.
package main

import (
	"context"
	"fmt"
	"sync"
)

func main() {
	ctx, cancel := context.WithCancel(context.Background())
	var workers sync.WaitGroup
	workers.Go(func() { work(ctx) })
	cancel()
	workers.Wait()
	fmt.Println("main ends")
}

func work(ctx context.Context) {
	defer fmt.Println("lock file removed")
	<-ctx.Done()
	fmt.Println("cancelled")
}
