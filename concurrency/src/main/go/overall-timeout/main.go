// One timer, started before the loop, limits all rounds together.
package main

import (
	"fmt"
	"time"
)

func main() {
	results := make(chan int, 5)
	results <- 1
	results <- 2 // the other three do not come
	limit := time.After(500 * time.Millisecond)
	for received := 0; received < 5; received++ {
		select {
		case result := <-results:
			fmt.Println("result", result)
		case <-limit:
			fmt.Printf("time is up: %d of 5\n", received)
			return
		}
	}
}
