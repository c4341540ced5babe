// Three goroutines work side by side; a wait group tells when the last one is done.
package main

import (
	"fmt"
	"sync"
	"time"
)

func main() {
	var workers sync.WaitGroup
	for id := 1; id <= 3; id++ {
		workers.Add(1)
		go worker(id, &workers)
	}
	workers.Wait()
	fmt.Println("All workers completed.")
}

func worker(id int, workers *sync.WaitGroup) {
	defer workers.Done()
	fmt.Println("Worker", id, "started")
	time.Sleep(time.Duration(id) * 10 * time.Millisecond)
	fmt.Println("Worker", id, "finished")
}
