// A channel is closed once: the second close fails.
package main

import "fmt"

func main() {
	jobs := make(chan int)
	close(jobs)
	fmt.Println("closed")
	close(jobs)
}
