// What does a select cost that waits on several channels?
package bench

import (
	"sync"
	"testing"

	"gotojava.example/concurrency/bench/internal/perop"
	"gotojava.example/concurrency/bench/internal/traffic"
)

const values = 40_000

// A select of two channels.
func BenchmarkOfTwo(b *testing.B) {
	perop.Run(b, values, func() { run(b, 2, ofTwo) })
}

func ofTwo(c []chan int) int {
	select {
	case value := <-c[0]:
		return value
	case value := <-c[1]:
		return value
	}
}

// A select of eight channels.
func BenchmarkOfEight(b *testing.B) {
	perop.Run(b, values, func() { run(b, 8, ofEight) })
}

func ofEight(c []chan int) int {
	select {
	case value := <-c[0]:
		return value
	case value := <-c[1]:
		return value
	case value := <-c[2]:
		return value
	case value := <-c[3]:
		return value
	case value := <-c[4]:
		return value
	case value := <-c[5]:
		return value
	case value := <-c[6]:
		return value
	case value := <-c[7]:
		return value
	}
}

func run(b *testing.B, count int, next func([]chan int) int) {
	channels := make([]chan int, count)
	for i := range channels {
		channels[i] = make(chan int)
	}
	var group sync.WaitGroup
	group.Go(func() { sendInTurn(channels) })
	group.Go(func() { traffic.Check(b, sum(channels, next), traffic.Sum(values)) })
	group.Wait()
}

func sendInTurn(channels []chan int) {
	mask := len(channels) - 1
	for i := range values {
		channels[i&mask] <- traffic.Value(i)
	}
}

func sum(channels []chan int, next func([]chan int) int) int {
	sum := 0
	for range values {
		sum += next(channels)
	}
	return sum
}
