// What does a mutex cost that eight goroutines share?
package bench

import (
	"runtime"
	"sync"
	"testing"

	"gotojava.example/concurrency/bench/internal/perop"
	"gotojava.example/concurrency/bench/internal/traffic"
)

const (
	times      = 80_000
	contenders = 8
)

var (
	mutex   sync.Mutex
	counter int
)

// A sync.Mutex.
func BenchmarkBrief(b *testing.B) {
	perop.Run(b, times, func() { contend(b, increment) })
}

func increment() {
	mutex.Lock()
	defer mutex.Unlock()
	counter++
}

// A sync.Mutex.
func BenchmarkYielding(b *testing.B) {
	perop.Run(b, times, func() { contend(b, incrementAndYield) })
}

func incrementAndYield() {
	mutex.Lock()
	defer mutex.Unlock()
	counter++
	runtime.Gosched()
}

func contend(b *testing.B, task func()) {
	counter = 0
	var group sync.WaitGroup
	for range contenders {
		group.Go(func() {
			for range times / contenders {
				task()
			}
		})
	}
	group.Wait()
	traffic.Check(b, counter, times)
}
