// What does it cost to reach a singleton that already exists?
package bench

import (
	"sync"
	"sync/atomic"
	"testing"
)

const answer = 42

type registry struct{ answer int }

func newRegistry() *registry { return &registry{answer} }

// What is stored in a package variable cannot be optimised away.
var sink int

func check(b *testing.B, got int) {
	if got != answer {
		b.Fatalf("got %d, want %d", got, answer)
	}
}

// No singleton: the same field of a struct that the benchmark holds.
func BenchmarkBaseline(b *testing.B) {
	local := newRegistry()
	check(b, local.answer)
	for b.Loop() {
		sink = local.answer
	}
}

var eager = newRegistry()

// A package variable, set before main.
func BenchmarkEager(b *testing.B) {
	check(b, eager.answer)
	for b.Loop() {
		sink = eager.answer
	}
}

var lazy = sync.OnceValue(newRegistry)

// A function made by sync.OnceValue.
func BenchmarkLazy(b *testing.B) {
	check(b, lazy().answer)
	for b.Loop() {
		sink = lazy().answer
	}
}

var (
	once    sync.Once
	created *registry
)

func byOnce() *registry {
	once.Do(func() { created = newRegistry() })
	return created
}

// A sync.Once beside a package variable.
func BenchmarkLazy_once(b *testing.B) {
	check(b, byOnce().answer)
	for b.Loop() {
		sink = byOnce().answer
	}
}

var (
	mu      sync.Mutex
	guarded *registry
)

func byMutex() *registry {
	mu.Lock()
	defer mu.Unlock()
	if guarded == nil {
		guarded = newRegistry()
	}
	return guarded
}

// A mutex: a lock, uncontended here, at every access.
func BenchmarkLazy_mutex(b *testing.B) {
	check(b, byMutex().answer)
	for b.Loop() {
		sink = byMutex().answer
	}
}

var (
	creating  sync.Mutex
	published atomic.Pointer[registry]
)

func byPointer() *registry {
	if r := published.Load(); r != nil {
		return r
	}
	return publish()
}

func publish() *registry {
	creating.Lock()
	defer creating.Unlock()
	if published.Load() == nil {
		published.Store(newRegistry())
	}
	return published.Load()
}

// An atomic pointer, checked again under a lock while it is nil.
func BenchmarkLazy_atomicPointer(b *testing.B) {
	check(b, byPointer().answer)
	for b.Loop() {
		sink = byPointer().answer
	}
}
