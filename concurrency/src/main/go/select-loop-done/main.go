// A worker loops over a select of its jobs and of a channel whose close tells it to end.
package main

import (
	"fmt"
	"sync"
)

func main() {
	jobs := make(chan int)
	done := make(chan struct{})
	var workers sync.WaitGroup
	workers.Go(func() { work(jobs, done) })
	for job := 1; job <= 3; job++ {
		jobs <- job
	}
	close(done)
	workers.Wait()
}

func work(jobs <-chan int, done <-chan struct{}) {
	for {
		select {
		case job := <-jobs:
			fmt.Println("job", job)
		case <-done:
			fmt.Println("told to end")
			return
		}
	}
}
