// What does a select cost that need not wait?
package bench

import (
	"testing"

	"gotojava.example/concurrency/bench/internal/perop"
	"gotojava.example/concurrency/bench/internal/traffic"
)

const selects = 100_000

// A select, and the send back to where the value came from.
func BenchmarkTwoReady(b *testing.B) {
	perop.Run(b, selects, func() {
		even, odd := make(chan int, 1), make(chan int, 1)
		even <- 1000
		odd <- 1001
		for range selects {
			var value int
			select {
			case value = <-even:
			case value = <-odd:
			}
			if value%2 == 0 {
				even <- value
			} else {
				odd <- value
			}
		}
		traffic.Check(b, len(even)+len(odd), 2)
	})
}

// A select of one channel and a default.
func BenchmarkOneEmpty(b *testing.B) {
	perop.Run(b, selects, func() {
		empty := make(chan int, 1)
		none := 0
		for range selects {
			select {
			case <-empty:
			default:
				none++
			}
		}
		traffic.Check(b, none, selects)
	})
}

// A select of two channels and a default.
func BenchmarkTwoEmpty(b *testing.B) {
	perop.Run(b, selects, func() {
		even, odd := make(chan int, 1), make(chan int, 1)
		none := 0
		for range selects {
			select {
			case <-even:
			case <-odd:
			default:
				none++
			}
		}
		traffic.Check(b, none, selects)
	})
}
