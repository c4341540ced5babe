// How much memory does a goroutine take that waits?
package bench

import (
	"runtime"
	"sync"
	"testing"
)

const goroutines = 100_000

// In a receive from a channel.
func BenchmarkParked(b *testing.B) {
	for b.Loop() {
		share()
	}
	b.ReportMetric(share(), "bytes/goroutine")
}

// share is measured once: goroutines that have ended leave memory to those that come after them.
var share = sync.OnceValue(func() float64 {
	done := make(chan int)
	var begun, ended sync.WaitGroup
	begun.Add(goroutines)
	before := used()
	for range goroutines {
		ended.Go(func() {
			begun.Done()
			<-done
		})
	}
	begun.Wait()
	bytes := used() - before
	close(done)
	ended.Wait()
	return float64(bytes) / goroutines
})

func used() uint64 {
	runtime.GC()
	var memory runtime.MemStats
	runtime.ReadMemStats(&memory)
	return memory.HeapAlloc + memory.StackInuse
}
