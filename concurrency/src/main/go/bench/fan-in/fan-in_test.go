// What does a value cost that one goroutine receives from many, over an unbuffered channel?
package bench

import (
	"testing"

	"gotojava.example/concurrency/bench/internal/perop"
	"gotojava.example/concurrency/bench/internal/traffic"
)

const values = 48_000

// A channel.
func BenchmarkEightToOne(b *testing.B) {
	perop.Run(b, values, func() { traffic.Through(b, make(chan int), 8, 1, values) })
}
