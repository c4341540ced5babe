// A cancelled context ends only the waits that look at it; the worker waits on, and takes a job.
package main

import (
	"context"
	"fmt"
)

func main() {
	ctx, cancel := context.WithCancel(context.Background())
	jobs := make(chan string)
	ended := make(chan struct{})
	go func() {
		work(ctx, jobs)
		close(ended)
	}()
	cancel()
	jobs <- "job 1"
	close(jobs) // Go has no interrupt
	<-ended
}

func work(ctx context.Context, jobs <-chan string) {
	for job := range jobs {
		fmt.Println("took", job, "though cancelled:", ctx.Err() != nil)
	}
	fmt.Println("ended by a close")
}
