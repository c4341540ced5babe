// A send on a closed channel fails, with room in the buffer or without.
package main

import "fmt"

func main() {
	jobs := make(chan int, 1)
	close(jobs)
	jobs <- 1
	fmt.Println("sent")
}
