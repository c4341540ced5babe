// Closing the queue says that no job follows; what is in it is still done.
package main

import "fmt"

func main() {
	queue := make(chan string, 3)
	queue <- "job 1"
	queue <- "job 2"
	queue <- "job 3"
	close(queue)
	for job := range queue {
		fmt.Println("did", job)
	}
	fmt.Println("drained")
}
