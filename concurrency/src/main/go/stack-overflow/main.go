// A recursion without end: Java throws an error that can be caught, Go gives up.
package main

import (
	"fmt"
	"runtime/debug"
)

func main() {
	debug.SetMaxStack(1 << 20) // 1 GB if not set
	done := make(chan struct{})
	go func() {
		defer close(done)
		defer func() {
			fmt.Println("caught", recover())
		}()
		down(0)
	}()
	<-done
	fmt.Println("main goes on")
}

func down(depth int) int {
	if depth < 0 {
		return 0
	}
	return 1 + down(depth+1)
}
