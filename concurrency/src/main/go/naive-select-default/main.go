// A default in a loop does not wait, it polls: each round that finds nothing burns processor time.
package main

import "fmt"

func main() {
	answers := make(chan int, 1)
	answer := 0
	idle := 0
	for answer == 0 {
		select {
		case answer = <-answers:
		default:
			idle++
			if idle == 1000 {
				answers <- 42
			}
		}
	}
	fmt.Println("answer", answer, "after", idle, "rounds for nothing")
}
