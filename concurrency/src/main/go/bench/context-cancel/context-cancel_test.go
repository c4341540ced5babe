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
func BenchmarkOneContext(b *testing.B) {
	run(b, func(ctx context.Context, begun func()) {
		begun()
		<-ctx.Done()
	})
}

// A parent's cancel function, with goroutines that receive from the Done of its children.
func BenchmarkChildEach(b *testing.B) {
	run(b, func(ctx context.Context, begun func()) {
		own, cancel := context.WithCancel(ctx)
		defer cancel()
		begun()
		<-own.Done()
	})
}

func run(b *testing.B, wait func(ctx context.Context, begun func())) {
	for b.Loop() {
		b.StopTimer()
		ctx, cancel := context.WithCancel(context.Background())
		ended := begin(ctx, wait)
		b.StartTimer()
		cancel()
		ended.Wait()
	}
	b.ReportMetric(float64(b.Elapsed())/float64(b.N)/waiters, "ns/op")
}

// begin returns when all of them wait, or are about to.
func begin(ctx context.Context, wait func(context.Context, func())) *sync.WaitGroup {
	var begun, ended sync.WaitGroup
	begun.Add(waiters)
	for range waiters {
		ended.Go(func() { wait(ctx, begun.Done) })
	}
	begun.Wait()
	time.Sleep(time.Millisecond)
	return &ended
}
