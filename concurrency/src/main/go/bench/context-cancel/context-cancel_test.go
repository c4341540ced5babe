// What does it cost to cancel a context, for each goroutine that waits for it?
package bench

import (
	"context"
	"sync"
	"testing"
	"time"
)

const waiters = 10_000

// A context's cancel function, with goroutines that receive from its Done.
func BenchmarkCancel(b *testing.B) {
	for b.Loop() {
		b.StopTimer()
		ctx, cancel := context.WithCancel(context.Background())
		ended := begin(ctx)
		b.StartTimer()
		cancel()
		ended.Wait()
	}
	b.ReportMetric(float64(b.Elapsed())/float64(b.N)/waiters, "ns/op")
}

// begin returns when all of them wait, or are about to.
func begin(ctx context.Context) *sync.WaitGroup {
	var begun, ended sync.WaitGroup
	begun.Add(waiters)
	for range waiters {
		ended.Go(func() {
			begun.Done()
			<-ctx.Done()
		})
	}
	begun.Wait()
	time.Sleep(time.Millisecond)
	return &ended
}
