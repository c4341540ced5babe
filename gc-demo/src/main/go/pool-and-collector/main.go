// What lies in a pool survives one collection, not two; a pool of soft references keeps it longer.
package main

import (
	"fmt"
	"runtime"
	"sync"
)

type buffer [64 << 10]byte

func main() {
	runtime.GOMAXPROCS(1) // a pool has a part for each processor, and this asks the same one again
	var pool sync.Pool
	pool.Put(new(buffer))
	runtime.GC()
	kept := pool.Get()
	fmt.Println("after one collection:", kept != nil)
	pool.Put(kept)
	runtime.GC()
	runtime.GC()
	fmt.Println("after two:", pool.Get() != nil)
}
