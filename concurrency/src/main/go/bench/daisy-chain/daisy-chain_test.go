// What does a link cost in a chain of 100,000 goroutines?
package bench

import (
	"testing"

	"gotojava.example/concurrency/bench/internal/perop"
	"gotojava.example/concurrency/bench/internal/traffic"
)

const (
	links = 100_000
	value = 1000
)

// Channels.
func BenchmarkLink(b *testing.B) {
	perop.Run(b, links, func() {
		leftmost := make(chan int)
		right := leftmost
		for range links {
			left := right
			right = make(chan int)
			go pass(left, right)
		}
		right <- value
		traffic.Check(b, <-leftmost, value)
	})
}

func pass(left chan<- int, right <-chan int) { left <- <-right }
