// A collector counts the results it has, not the rounds it made: then a timeout costs none.
package main

import (
	"fmt"
	"time"
)

func main() {
	results := make(chan int, 5)
	for id := 1; id <= 4; id++ {
		results <- id
	}
	for received := 0; received < 5; {
		select {
		case result := <-results:
			fmt.Println("result", result)
			received++
		case <-time.After(50 * time.Millisecond):
			fmt.Println("still waiting")
			results <- 5 // it comes late
		}
	}
}
