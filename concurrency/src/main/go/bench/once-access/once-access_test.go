// What does it cost to ask whether something has been done once, and to get a value computed once?
package bench

import (
	"sync"
	"testing"
)

const want = 42

var (
	answer = want
	once   sync.Once
	value  = sync.OnceValue(func() int { return want })
)

// What is stored in a package variable cannot be optimised away.
var sink int

func check(b *testing.B, got int) {
	if got != want {
		b.Fatalf("got %d, want %d", got, want)
	}
}

// A package variable.
func BenchmarkBaseline(b *testing.B) {
	check(b, answer)
	for b.Loop() {
		sink = answer
	}
}

// A sync.Once, then the variable.
func BenchmarkOnce(b *testing.B) {
	once.Do(func() { answer = want })
	check(b, answer)
	for b.Loop() {
		once.Do(func() { answer = 0 })
		sink = answer
	}
}

// A function made by sync.OnceValue.
func BenchmarkOnceValue(b *testing.B) {
	check(b, value())
	for b.Loop() {
		sink = value()
	}
}
