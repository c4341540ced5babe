// Two objects that refer only to each other are garbage, and both cleanups run, in any order.
package main

import (
	"fmt"
	"runtime"

	"gotojava.example/gc-demo/collect"
)

type node struct {
	name string
	next *node
}

func main() {
	cleaned := make(chan string, 2)
	cycle(cleaned)
	collect.Until(func() bool { return len(cleaned) == 2 })
	fmt.Println("cleaned:", len(cleaned))
}

func cycle(cleaned chan<- string) {
	a, b := &node{name: "a"}, &node{name: "b"}
	a.next, b.next = b, a
	for _, n := range []*node{a, b} {
		runtime.AddCleanup(n, func(name string) { cleaned <- name }, n.name)
	}
}
