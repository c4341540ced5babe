// A variable in scope keeps nothing: after its last use the object may go.
package main

import (
	"fmt"
	"runtime"
	"weak"

	"gotojava.example/gc-demo/collect"
)

type file struct {
	name       string
	descriptor int
}

func main() {
	collect.Until(goneInUse)
	fmt.Println("gone while in use: true")
}

func goneInUse() bool {
	f := &file{"log", 7}
	w := weak.Make(f)
	use(f.descriptor)
	return w.Value() == nil
}

func use(descriptor int) { runtime.GC() }
