package main

import (
	"fmt"
	"time"
)

const period = 20 * time.Millisecond

func main() {
	requests := make(chan int, 3)
	for i := 1; i <= 3; i++ {
		requests <- i
	}
	close(requests)
	start := time.Now()
	tick := time.Tick(period)
	for request := range requests {
		<-tick
		fmt.Println("request", request)
	}
	fmt.Println("took 60 ms or more:", time.Since(start) >= 60*time.Millisecond)
}
