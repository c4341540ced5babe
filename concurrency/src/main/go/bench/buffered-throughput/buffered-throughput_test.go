// What does a value cost that goes through a channel with a buffer?
package bench

import (
	"testing"

	"gotojava.example/concurrency/bench/internal/perop"
	"gotojava.example/concurrency/bench/internal/traffic"
)

const (
	values   = 200_000
	capacity = 100
)

// One sender and one receiver.
func BenchmarkOneToOne(b *testing.B) {
	perop.Run(b, values, func() { traffic.Through(b, make(chan int, capacity), 1, 1, values) })
}

// Four senders and four receivers.
func BenchmarkFourToFour(b *testing.B) {
	perop.Run(b, values, func() { traffic.Through(b, make(chan int, capacity), 4, 4, values) })
}
