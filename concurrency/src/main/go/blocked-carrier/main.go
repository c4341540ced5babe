// With one processor a busy loop keeps others from running in Java; Go takes the processor away.
package main

import (
	"fmt"
	"runtime"
	"sync/atomic"
	"time"
)

func main() {
	runtime.GOMAXPROCS(1)
	fmt.Println("beside a busy loop another runs:", runsBeside(func() {}))
	fmt.Println("beside one that sleeps:", runsBeside(func() { time.Sleep(time.Millisecond) }))
}

func runsBeside(pause func()) bool {
	var ran atomic.Bool
	busy := make(chan struct{})
	seen := make(chan bool, 1)
	go func() {
		close(busy)
		end := time.Now().Add(time.Second)
		for !ran.Load() && time.Now().Before(end) {
			pause()
		}
		seen <- ran.Load()
	}()
	<-busy
	go ran.Store(true)
	return <-seen
}
