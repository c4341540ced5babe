// What does it cost to start a goroutine and to wait for its end?
package bench

import (
	"sync"
	"sync/atomic"
	"testing"

	"gotojava.example/concurrency/bench/internal/perop"
	"gotojava.example/concurrency/bench/internal/traffic"
)

const million = 1_000_000

// A sync.WaitGroup and its Go.
func BenchmarkMillion(b *testing.B) {
	perop.Run(b, million, func() {
		var counter atomic.Int64
		var group sync.WaitGroup
		for range million {
			group.Go(func() { counter.Add(1) })
		}
		group.Wait()
		traffic.Check(b, int(counter.Load()), million)
	})
}
