// The choice among ready cases is random, with the same chance for each: none is starved.
package main

import "fmt"

func main() {
	left := make(chan int)
	right := make(chan int)
	close(left) // a closed channel is ready for ever
	close(right)
	lefts := 0
	for range 1000 {
		select {
		case <-left:
			lefts++
		case <-right:
		}
	}
	fmt.Println("left more than 300 times:", lefts > 300)
	fmt.Println("right more than 300 times:", 1000-lefts > 300)
}
