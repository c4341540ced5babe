// To keep an object to the end of its use, say where the end is.
package main

import (
	"fmt"
	"runtime"
	"weak"
)

type file struct {
	name       string
	descriptor int
}

func main() {
	gone := 0
	for range 100 {
		if goneInUse() {
			gone++
		}
	}
	fmt.Println("gone while in use:", gone)
}

func goneInUse() bool {
	f := &file{"log", 7}
	w := weak.Make(f)
	use(f.descriptor)
	gone := w.Value() == nil
	runtime.KeepAlive(f)
	return gone
}

func use(descriptor int) { runtime.GC() }
