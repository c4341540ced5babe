//go:build unix

// Memory of the system's own is no matter of the collector: who took it gives it back.
package main

import (
	"fmt"
	"runtime"
	"syscall"
)

const size = 16 << 20

func main() {
	before := heap()
	memory, err := syscall.Mmap(-1, 0, size,
		syscall.PROT_READ|syscall.PROT_WRITE, syscall.MAP_ANON|syscall.MAP_PRIVATE)
	if err != nil {
		panic(err)
	}
	memory[size-1] = 42
	fmt.Println("last byte:", memory[size-1])
	fmt.Println("the heap grew by it:", heap()-before >= size)
	if err := syscall.Munmap(memory); err != nil {
		panic(err)
	}
}

func heap() int64 {
	var stats runtime.MemStats
	runtime.ReadMemStats(&stats)
	return int64(stats.HeapAlloc)
}
