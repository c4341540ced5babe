// Package traffic sends values through a channel and counts what arrives.
package traffic

import (
	"sync"
	"sync/atomic"
	"testing"
)

const (
	first = 1000
	mask  = 1023
)

// Value is the i-th of the values that are sent.
func Value(i int) int { return first + i&mask }

// Sum adds up the first n values.
func Sum(n int) int {
	sum := 0
	for i := range n {
		sum += Value(i)
	}
	return sum
}

// Check ends the benchmark when a value was lost or came twice.
func Check(b *testing.B, got, want int) {
	if got != want {
		b.Fatalf("got %d, want %d", got, want)
	}
}

// Through has senders and receivers share n values equally.
func Through(b *testing.B, ch chan int, senders, receivers, n int) {
	var total atomic.Int64
	var group sync.WaitGroup
	for range receivers {
		group.Go(func() { total.Add(int64(receive(ch, n/receivers))) })
	}
	for range senders {
		group.Go(func() { send(ch, n/senders) })
	}
	group.Wait()
	Check(b, int(total.Load()), senders*Sum(n/senders))
}

func send(ch chan<- int, n int) {
	for i := range n {
		ch <- Value(i)
	}
}

func receive(ch <-chan int, n int) int {
	sum := 0
	for range n {
		sum += <-ch
	}
	return sum
}
