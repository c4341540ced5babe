// A cleanup that refers to its own object keeps it, and so never runs.
package main

import (
	"fmt"
	"runtime"
)

type file struct {
	name       string
	descriptor int
}

func main() {
	fmt.Println("opening")
	open("log", 7)
	runtime.GC()
	fmt.Println("opened")
}

func open(name string, descriptor int) *file {
	f := &file{name, descriptor}
	runtime.AddCleanup(f, func(string) { fmt.Println("closed", f.descriptor) }, name)
	return f
}
