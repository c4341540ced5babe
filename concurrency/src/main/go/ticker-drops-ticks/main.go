// A ticker's channel holds one tick: what a slow receiver misses is dropped.
package main

import (
	"fmt"
	"time"
)

func main() {
	ticker := time.NewTicker(40 * time.Millisecond)
	defer ticker.Stop()
	time.Sleep(100 * time.Millisecond) // ticks are due at 40 and 80
	ticks := 0
	for received(ticker.C) {
		ticks++
	}
	fmt.Println("after two periods:", ticks, "tick")
}

func received(ticks <-chan time.Time) bool {
	select {
	case <-ticks:
		return true
	default:
		return false
	}
}
