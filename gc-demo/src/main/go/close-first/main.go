// Who is done says so; the cleanup is there for those who forget.
package main

import (
	"fmt"
	"runtime"

	"gotojava.example/gc-demo/collect"
)

type file struct {
	descriptor int
	released   chan<- int
	cleanup    runtime.Cleanup
}

func main() {
	released := make(chan int, 3)
	open(7, released).Close()
	open(8, released)
	collect.Until(func() bool { return len(released) == 2 })
	fmt.Println("closed:", <-released)
	fmt.Println("forgotten:", <-released)
	fmt.Println("released again:", len(released))
}

func open(descriptor int, released chan<- int) *file {
	f := &file{descriptor: descriptor, released: released}
	f.cleanup = runtime.AddCleanup(f, func(descriptor int) { released <- descriptor }, descriptor)
	return f
}

func (f *file) Close() {
	f.cleanup.Stop()
	f.released <- f.descriptor
	runtime.KeepAlive(f) // else the cleanup might run before it is stopped
}
