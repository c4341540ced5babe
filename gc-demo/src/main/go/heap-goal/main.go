// Go's heap may grow by a share of what is live; Java's may grow up to a fixed size.
package main

import (
	"fmt"
	"runtime"
	"runtime/debug"
	"runtime/metrics"
)

func main() {
	live := make([]byte, 64<<20)
	for _, percent := range []uint64{50, 100, 200} {
		debug.SetGCPercent(int(percent))
		runtime.GC()
		marked, goal := read("/gc/heap/live:bytes"), read("/gc/heap/goal:bytes")
		roots := read("/gc/scan/stack:bytes") + read("/gc/scan/globals:bytes")
		fmt.Printf("GOGC=%d: %.1f times what is live\n", percent, float64(goal)/float64(marked))
		fmt.Println("as computed:", goal == marked+(marked+roots)*percent/100)
	}
	runtime.KeepAlive(live)
}

func read(name string) uint64 {
	sample := []metrics.Sample{{Name: name}}
	metrics.Read(sample)
	return sample[0].Value.Uint64()
}
