// A buffered channel takes as many values as it has room for, with nobody there to receive.
package main

import "fmt"

func main() {
	queue := make(chan string, 2)
	queue <- "a"
	fmt.Println(len(queue), "of", cap(queue))
	queue <- "b"
	fmt.Println(len(queue), "of", cap(queue))
	select {
	case queue <- "c":
	default:
		fmt.Println("full")
	}
	fmt.Println(<-queue, <-queue)
}
