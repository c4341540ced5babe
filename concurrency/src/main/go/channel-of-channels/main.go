// A request carries the channel for its reply, so that each caller gets the answer to its own.
package main

import "fmt"

type request struct {
	number int
	reply  chan<- int
}

func main() {
	requests := make(chan request)
	go square(requests)
	fmt.Println("7 squared is", ask(requests, 7))
	fmt.Println("8 squared is", ask(requests, 8))
	close(requests)
}

func square(requests <-chan request) {
	for r := range requests {
		r.reply <- r.number * r.number
	}
}

func ask(requests chan<- request, number int) int {
	reply := make(chan int, 1)
	requests <- request{number, reply}
	return <-reply
}
