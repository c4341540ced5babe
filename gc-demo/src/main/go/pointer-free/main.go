// An object without pointers is marked and never read: Go's collector has nothing to scan in it.
//
// `tryDeferToSpanScan` and `greyobject` in runtime mark such an object black at once; what is to be
// read of the heap is a metric. HotSpot reads no array of numbers either, and counts nothing.
//
// Output:
//
//	numbers: 0 MiB to scan
//	pointers: 8 MiB to scan
package main

import (
	"fmt"
	"runtime"
	"runtime/metrics"
)

func main() {
	numbers := make([]int, 1<<20)
	fmt.Println("numbers:", scannable(), "MiB to scan")
	runtime.KeepAlive(numbers)
	pointers := make([]*int, 1<<20)
	fmt.Println("pointers:", scannable(), "MiB to scan")
	runtime.KeepAlive(pointers)
}

func scannable() uint64 {
	runtime.GC()
	sample := []metrics.Sample{{Name: "/gc/scan/heap:bytes"}}
	metrics.Read(sample)
	return sample[0].Value.Uint64() >> 20
}
