// A map that was large stays large when it is emptied: only a new one gives the room back.
package main

import (
	"fmt"
	"runtime"
)

const entries = 1 << 20

var squares = map[int]int{}

func main() {
	before := used()
	for i := range entries {
		squares[i] = i * i
	}
	clear(squares)
	fmt.Println("emptied, keeps its room:", used()-before > 4*entries)
	squares = map[int]int{}
	fmt.Println("made anew, keeps its room:", used()-before > 4*entries)
}

func used() int64 {
	runtime.GC()
	var stats runtime.MemStats
	runtime.ReadMemStats(&stats)
	return int64(stats.HeapAlloc)
}
