// What does it cost to clean up after a function, however it ends?
package bench

import (
	"sync"
	"testing"
)

const answer = 42

var (
	depth = answer - 1
	once  = 1
	mu    sync.Mutex
	// What is stored in a package variable cannot be optimised away.
	sink int
)

func leave() { depth-- }

// Fails unless the way leads to the answer, and has cleaned up.
func check(b *testing.B, way func() int) {
	if got := way(); got != answer || depth != answer-1 {
		b.Fatalf("got %d, left %d, want %d, %d", got, depth, answer, answer-1)
	}
}

func nothing() int { return depth + 1 }

// Nothing to clean up: the count is read.
func BenchmarkBaseline(b *testing.B) {
	check(b, nothing)
	for b.Loop() {
		sink = nothing()
	}
}

func direct() int {
	depth++
	seen := depth
	leave()
	return seen
}

// The clean-up is the last statement.
func BenchmarkDirect(b *testing.B) {
	check(b, direct)
	for b.Loop() {
		sink = direct()
	}
}

//go:noinline
func callDirect() int { return direct() }

// The clean-up is the last statement of a function that is not inlined.
func BenchmarkDirect_call(b *testing.B) {
	check(b, callDirect)
	for b.Loop() {
		sink = callDirect()
	}
}

func deferred() int {
	depth++
	defer leave()
	return depth
}

// The clean-up is deferred.
func BenchmarkDeferred(b *testing.B) {
	check(b, deferred)
	for b.Loop() {
		sink = deferred()
	}
}

func deferredInLoop() int {
	for range once {
		depth++
		defer leave()
	}
	return depth
}

// The clean-up is deferred within a loop, which takes a record on the heap.
func BenchmarkDeferred_inLoop(b *testing.B) {
	check(b, deferredInLoop)
	for b.Loop() {
		sink = deferredInLoop()
	}
}

func locked() int {
	mu.Lock()
	defer mu.Unlock()
	return depth + 1
}

// A mutex, its Unlock deferred.
func BenchmarkLock(b *testing.B) {
	check(b, locked)
	for b.Loop() {
		sink = locked()
	}
}

func lockedDirectly() int {
	mu.Lock()
	seen := depth + 1
	mu.Unlock()
	return seen
}

// A mutex, its Unlock the last statement.
func BenchmarkLock_direct(b *testing.B) {
	check(b, lockedDirectly)
	for b.Loop() {
		sink = lockedDirectly()
	}
}
