// A send on an unbuffered channel waits for a receiver, and the one that would receive is sending.
package main

import "fmt"

func main() {
	answers := make(chan int)
	answers <- 42
	fmt.Println(<-answers)
}
