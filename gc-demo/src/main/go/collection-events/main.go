// A program can watch its own collections: Go keeps the pauses, Java's Flight Recorder says why.
package main

import (
	"fmt"
	"runtime"
	"runtime/debug"
)

func main() {
	var before, after debug.GCStats
	debug.ReadGCStats(&before)
	runtime.GC()
	debug.ReadGCStats(&after)
	fmt.Println("one more at least:", after.NumGC > before.NumGC)
	fmt.Println("its pauses, most recent first:", len(after.Pause) > 0 && after.Pause[0] > 0)
}
