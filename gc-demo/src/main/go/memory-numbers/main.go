// The runtime says how much of the heap is taken; right after a collection, that is what is live.
package main

import (
	"fmt"
	"runtime"
	"runtime/metrics"
)

var held [][]byte

func main() {
	before := used()
	for range 512 {
		held = append(held, make([]byte, 64<<10))
	}
	fmt.Println("held:", rounded(used()-before), "MiB more")
	held = nil
	fmt.Println("dropped:", rounded(used()-before), "MiB more")
}

func used() int64 {
	runtime.GC()
	sample := []metrics.Sample{{Name: "/memory/classes/heap/objects:bytes"}}
	metrics.Read(sample)
	return int64(sample[0].Value.Uint64())
}

func rounded(bytes int64) int64 {
	return (bytes + 4<<20) >> 23 << 3
}
