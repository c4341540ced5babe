// Sends and receives may stand in one select: a generator sends the next number until it is told
// to stop.
package main

import "fmt"

func main() {
	squares := make(chan int)
	stop := make(chan struct{})
	go generate(squares, stop)
	for range 3 {
		fmt.Print(<-squares, " ")
	}
	fmt.Println(<-squares)
	close(stop)
}

func generate(out chan<- int, stop <-chan struct{}) {
	for n := 1; ; n++ {
		select {
		case out <- n * n:
		case <-stop:
			return
		}
	}
}
