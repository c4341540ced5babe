// What does it cost to hand over a value to a goroutine that has to wait for it?
package bench

import (
	"sync"
	"testing"

	"gotojava.example/concurrency/bench/internal/perop"
	"gotojava.example/concurrency/bench/internal/traffic"
)

const (
	roundTrips = 20_000
	values     = 50_000
)

// A channel there and one back.
func BenchmarkPingPong(b *testing.B) {
	perop.Run(b, roundTrips, func() { pingPong(b, make(chan int), make(chan int)) })
}

func pingPong(b *testing.B, ping, pong chan int) {
	var players sync.WaitGroup
	players.Go(func() { traffic.Check(b, serve(ping, pong), traffic.Sum(roundTrips)) })
	players.Go(func() { giveBack(ping, pong) })
	players.Wait()
}

func serve(ping chan<- int, pong <-chan int) int {
	sum := 0
	for i := range roundTrips {
		ping <- traffic.Value(i)
		sum += <-pong
	}
	return sum
}

func giveBack(ping <-chan int, pong chan<- int) {
	for range roundTrips {
		pong <- <-ping
	}
}

// A channel.
func BenchmarkOneWay(b *testing.B) {
	perop.Run(b, values, func() { traffic.Through(b, make(chan int), 1, 1, values) })
}
