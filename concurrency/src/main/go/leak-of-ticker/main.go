// Stopping a ticker closes no channel: a loop over its ticks waits for ever.
package main

import (
	"fmt"
	"runtime"
	"time"
)

func main() {
	ticker := time.NewTicker(time.Hour)
	go func() {
		for now := range ticker.C {
			fmt.Println("tick", now)
		}
	}()
	ticker.Stop()
	fmt.Println("left behind:", runtime.NumGoroutine()-1)
}
