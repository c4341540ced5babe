package main

import "fmt"

func main() {
	lastDone := make(chan struct{})
	line := make(chan (<-chan string), 3)
	for job := 1; job <= 3; job++ {
		line <- start(job, lastDone)
	}
	close(line)
	for result := range line {
		fmt.Println(<-result)
	}
}

func start(job int, lastDone chan struct{}) <-chan string {
	result := make(chan string, 1)
	go func() {
		if job < 3 {
			<-lastDone
		} else {
			fmt.Println("done first:", job)
			close(lastDone)
		}
		result <- fmt.Sprint("result ", job)
	}()
	return result
}
