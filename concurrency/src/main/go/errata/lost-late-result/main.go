// A timeout uses up one of the collector's five rounds, so a result that comes after it is lost.
//
// Output:
//
//	result 1
//	result 2
//	result 3
//	result 4
//	timeout
//	not collected: 1
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
	for range 5 {
		select {
		case result := <-results:
			fmt.Println("result", result)
		case <-time.After(50 * time.Millisecond):
			fmt.Println("timeout")
			results <- 5 // it comes late
		}
	}
	fmt.Println("not collected:", len(results))
}
