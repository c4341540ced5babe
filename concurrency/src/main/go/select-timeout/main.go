// A select waits for a result or for the end of a time limit, whichever comes first.
package main

import (
	"fmt"
	"time"
)

func main() {
	answered := make(chan int, 1)
	answered <- 42
	fmt.Println(waitFor(answered, 2*time.Second))
	silent := make(chan int)
	fmt.Println(waitFor(silent, 20*time.Millisecond))
}

func waitFor(results <-chan int, limit time.Duration) string {
	select {
	case result := <-results:
		return fmt.Sprint("result ", result)
	case <-time.After(limit):
		return "timeout"
	}
}
