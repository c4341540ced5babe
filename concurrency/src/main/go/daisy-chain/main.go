package main

import "fmt"

func main() {
	leftmost := make(chan int)
	left := leftmost
	for range 10_000 {
		right := make(chan int)
		go pass(left, right)
		left = right
	}
	left <- 1
	fmt.Println(<-leftmost)
}

func pass(left chan<- int, right <-chan int) {
	left <- 1 + <-right
}
