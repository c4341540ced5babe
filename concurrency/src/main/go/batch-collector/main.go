package main

import (
	"fmt"
	"time"
)

func main() {
	second := make(chan time.Time)
	values := make(chan int)
	batches := make(chan []int)
	// In earnest: func() <-chan time.Time { return time.After(time.Second) }
	go collect(values, batches, func() <-chan time.Time { return second })
	for i := 1; i <= 3; i++ {
		values <- i
	}
	fmt.Println("full:", <-batches)
	values <- 4
	second <- time.Now()
	fmt.Println("late:", <-batches)
	values <- 5
	close(values)
	fmt.Println("rest:", <-batches)
}

func collect(in <-chan int, out chan<- []int, timeout func() <-chan time.Time) {
	defer close(out)
	for first := range in {
		batch := []int{first}
		late := timeout()
		for more := true; more && len(batch) < 3; {
			select {
			case v, ok := <-in:
				if more = ok; ok {
					batch = append(batch, v)
				}
			case <-late:
				more = false
			}
		}
		out <- batch
	}
}
