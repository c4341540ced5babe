// How long does the concurrent prime sieve take to find 1000 primes?
package bench

import (
	"testing"

	"gotojava.example/concurrency/bench/internal/perop"
	"gotojava.example/concurrency/bench/internal/traffic"
)

const (
	primes = 1000
	last   = 7919
	end    = 0
)

// Channels.
func BenchmarkThousand(b *testing.B) {
	perop.Run(b, 1, func() { traffic.Check(b, thousandth(), last) })
}

func thousandth() int {
	in := make(chan int)
	go generate(in)
	prime := 0
	for range primes {
		prime = <-in
		out := make(chan int)
		go filter(in, prime, out)
		in = out
	}
	if <-in != end {
		return -1
	}
	return prime
}

func generate(out chan<- int) {
	for i := 2; i <= last; i++ {
		out <- i
	}
	out <- end
}

func filter(in <-chan int, prime int, out chan<- int) {
	for i := <-in; i != end; i = <-in {
		if i%prime != 0 {
			out <- i
		}
	}
	out <- end
}
