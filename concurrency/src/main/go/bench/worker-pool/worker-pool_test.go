// What does it cost to have a job done by one of three workers?
package bench

import (
	"sync"
	"testing"

	"gotojava.example/concurrency/bench/internal/perop"
	"gotojava.example/concurrency/bench/internal/traffic"
)

const (
	count    = 150_000
	workers  = 3
	capacity = 100
)

// Channels.
func BenchmarkThreeWorkers(b *testing.B) {
	perop.Run(b, count, func() { run(b, make(chan int, capacity), make(chan int, capacity)) })
}

func run(b *testing.B, jobs, results chan int) {
	var group sync.WaitGroup
	for range workers {
		group.Go(func() { work(jobs, results) })
	}
	group.Go(func() {
		for i := range count {
			jobs <- traffic.Value(i)
		}
	})
	group.Go(func() { traffic.Check(b, sum(results), traffic.Sum(count)) })
	group.Wait()
}

func work(jobs <-chan int, results chan<- int) {
	for range count / workers {
		results <- <-jobs
	}
}

func sum(results <-chan int) int {
	sum := 0
	for range count {
		sum += <-results
	}
	return sum
}
