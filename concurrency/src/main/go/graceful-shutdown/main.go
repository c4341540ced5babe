// A graceful stop: accept no more, let what is in work finish, and cancel it when time is up.
package main

import (
	"context"
	"fmt"
	"os"
	"sync"
	"time"
)

func main() {
	requests := make(chan string)
	signals := make(chan os.Signal, 1) // in earnest: signal.Notify(signals, os.Interrupt)
	go listen(requests, signals)
	signals <- os.Interrupt
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	var inWork sync.WaitGroup
	for request := range requests {
		inWork.Go(func() { handle(ctx, request) })
	}
	fmt.Println("accepting no more")
	limit := time.AfterFunc(20*time.Millisecond, func() {
		fmt.Println("time is up")
		cancel()
	})
	inWork.Wait()
	limit.Stop()
	fmt.Println("stopped")
}

func listen(requests chan<- string, signals <-chan os.Signal) {
	defer close(requests)
	requests <- "quick"
	requests <- "slow"
	<-signals
}

func handle(ctx context.Context, request string) {
	if request == "slow" {
		<-ctx.Done() // would take an hour
		fmt.Println("slow: cancelled")
	} else {
		fmt.Println("quick: finished")
	}
}
