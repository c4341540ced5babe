// What does a lock cost that is read nine times and written once?
package bench

import (
	"sync"
	"testing"

	"gotojava.example/concurrency/bench/internal/perop"
	"gotojava.example/concurrency/bench/internal/traffic"
)

const (
	times      = 800_000
	goroutines = 8
	writes     = times / 10
)

var (
	mutex   sync.RWMutex
	counter int
)

// A sync.RWMutex.
func BenchmarkTenthWrites(b *testing.B) {
	perop.Run(b, times, func() {
		counter = 0
		var group sync.WaitGroup
		for range goroutines {
			group.Go(func() { readAndWrite(b) })
		}
		group.Wait()
		traffic.Check(b, counter, writes)
	})
}

func readAndWrite(b *testing.B) {
	for range writes / goroutines {
		write()
		last := 0
		for range 9 {
			seen := read()
			if seen < last {
				b.Errorf("read %d after %d", seen, last)
			}
			last = seen
		}
	}
}

func read() int {
	mutex.RLock()
	defer mutex.RUnlock()
	return counter
}

func write() {
	mutex.Lock()
	defer mutex.Unlock()
	counter++
}
