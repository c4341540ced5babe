// Fills a channel, closes it, and goes on using it.
package main

import "fmt"

func main() {
	jobs := make(chan int, 3)
	jobs <- 1
	jobs <- 2
	fmt.Println(len(jobs), "of", cap(jobs))
	close(jobs)
	func() {
		defer func() {
			if recover() != nil {
				fmt.Println("refused")
			}
		}()
		fmt.Println("sent", trySend(jobs, 3))
	}()
	sum := 0
	for job := range jobs {
		sum += job
	}
	fmt.Println("sum", sum)
	fmt.Println("received", <-jobs)
	_, ok := <-jobs
	fmt.Println("open", ok)

	names := make(chan *string, 1)
	names <- nil
	_, ok = <-names
	fmt.Println("open", ok)

	fmt.Println("sent", trySend(make(chan string), "hello"))
}

func trySend[T any](ch chan<- T, value T) bool {
	select {
	case ch <- value:
		return true
	default:
		return false
	}
}
