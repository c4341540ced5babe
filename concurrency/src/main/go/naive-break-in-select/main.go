// A break in a case leaves the select, and the loop goes on.
package main

import "fmt"

func main() {
	numbers := make(chan int)
	close(numbers)
	for round := 1; round <= 3; round++ {
		select {
		case <-numbers:
			fmt.Printf("round %d: closed\n", round)
			break
		}
	}
}
