package main

import "fmt"

var tokens = make(chan struct{}, 2)

func main() {
	tick()
	tick()
	tick() // the bucket is full
	for i := 1; i <= 3; i++ {
		request(i)
	}
	fmt.Println("a tick")
	tick()
	for i := 4; i <= 5; i++ {
		request(i)
	}
}

func tick() {
	select {
	case tokens <- struct{}{}:
	default:
	}
}

func request(number int) {
	select {
	case <-tokens:
		fmt.Println("request", number, "passes")
	default:
		fmt.Println("request", number, "is refused")
	}
}
