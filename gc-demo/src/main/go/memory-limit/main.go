// Go's limit is soft, it collects more and goes on; Java's is hard, and the allocation fails.
package main

import (
	"fmt"
	"runtime"
	"runtime/debug"
	"runtime/metrics"
)

func main() {
	debug.SetMemoryLimit(16 << 20)
	live := make([]byte, 32<<20)
	runtime.GC()
	marked, goal := read("/gc/heap/live:bytes"), read("/gc/heap/goal:bytes")
	fmt.Println("over the limit:", marked > read("/gc/gomemlimit:bytes"))
	fmt.Println("no room to grow:", goal < marked+1<<20)
	runtime.KeepAlive(live)
}

func read(name string) uint64 {
	sample := []metrics.Sample{{Name: name}}
	metrics.Read(sample)
	return sample[0].Value.Uint64()
}
