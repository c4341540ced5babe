// Two workers share five jobs; each end of a channel is handed only to those who need it.
package main

import "fmt"

func main() {
	jobs := make(chan int, 5)
	results := make(chan int, 5)
	for id := 1; id <= 2; id++ {
		go worker(id, jobs, results)
	}
	for job := 1; job <= 5; job++ {
		jobs <- job
	}
	close(jobs)
	for range 5 {
		fmt.Println("result", <-results)
	}
}

func worker(id int, jobs <-chan int, results chan<- int) {
	for job := range jobs {
		fmt.Println("worker", id, "took job", job)
		results <- job * 2
	}
}
