// Package perop measures what one of many operations takes: its time and, beside it, the processor
// time of the whole process, with the collector's and the scheduler's share.
package perop

import (
	"syscall"
	"testing"
	"time"
)

// Run repeats a batch of so many operations for as long as b asks for.
func Run(b *testing.B, ops int, batch func()) {
	before := processorTime()
	for b.Loop() {
		batch()
	}
	used := processorTime() - before
	done := float64(b.N) * float64(ops)
	b.ReportMetric(float64(b.Elapsed())/done, "ns/op")
	b.ReportMetric(float64(used)/done, "cpu-ns/op")
}

func processorTime() time.Duration {
	var usage syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &usage); err != nil {
		panic(err)
	}
	return time.Duration(usage.Utime.Nano() + usage.Stime.Nano())
}
