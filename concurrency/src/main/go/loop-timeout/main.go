// A timeout inside a loop begins anew in each round: it limits the wait for the next result, not
// for all of them.
package main

import (
	"fmt"
	"time"
)

func main() {
	results := make(chan int) // none comes
	for round := 1; round <= 3; round++ {
		select {
		case result := <-results:
			fmt.Printf("round %d: result %d\n", round, result)
		case <-time.After(20 * time.Millisecond):
			fmt.Printf("round %d: timeout\n", round)
		}
	}
}
