// An object that no one else can see need not be made on the heap.
package main

import (
	"fmt"
	"testing"
)

type point struct{ x, y int }

var kept *point

func main() {
	fmt.Println("used here allocates:", allocates(func() { distance(3) }))
	fmt.Println("kept allocates:", allocates(func() { keep(3) }))
}

func allocates(call func()) bool {
	return testing.AllocsPerRun(1000, call) > 0
}

//go:noinline
func distance(n int) int {
	p := &point{n, n}
	return p.x + p.y
}

//go:noinline
func keep(n int) {
	kept = &point{n, n}
}
