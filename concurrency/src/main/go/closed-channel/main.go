// A closed channel still gives what is in it; after that, zero values without end.
package main

import "fmt"

func main() {
	tickets := make(chan int, 2)
	tickets <- 7
	tickets <- 8
	close(tickets)
	for range 3 {
		fmt.Println("ticket", <-tickets)
	}
}
