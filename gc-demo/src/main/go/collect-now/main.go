// Both can ask for a collection: Go promises a whole one, Java its best effort.
package main

import (
	"fmt"
	"runtime"
)

func main() {
	before := cycles()
	for range 3 {
		runtime.GC()
	}
	fmt.Println("asked for 3, done 3 at least:", cycles()-before >= 3)
}

func cycles() uint32 {
	var stats runtime.MemStats
	runtime.ReadMemStats(&stats)
	return stats.NumGC
}
