// Go keeps a cycle of objects with finalizers for ever, for no order of them is right.
package main

import (
	"fmt"
	"runtime"
	"sync/atomic"
)

type node struct {
	name string
	next *node
}

var finalized atomic.Int32

func main() {
	cycle()
	for range 10 {
		runtime.GC()
	}
	fmt.Println("finalized:", finalized.Load())
}

func cycle() {
	a, b := &node{name: "a"}, &node{name: "b"}
	a.next, b.next = b, a
	for _, n := range []*node{a, b} {
		runtime.SetFinalizer(n, func(*node) { finalized.Add(1) })
	}
}
