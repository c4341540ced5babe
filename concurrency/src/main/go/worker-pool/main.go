package main

import (
	"fmt"
	"sync"
)

func main() {
	jobs := make(chan int, 10)
	results := make(chan string, 10)
	var workers sync.WaitGroup
	for range 3 {
		workers.Go(func() { work(jobs, results) })
	}
	for n := 1; n <= 10; n++ {
		jobs <- n
	}
	close(jobs)
	workers.Wait()
	close(results)
	for result := range results {
		fmt.Println(result)
	}
}

func work(jobs <-chan int, results chan<- string) {
	for n := range jobs {
		results <- fmt.Sprint(n, " squared is ", n*n)
	}
}
