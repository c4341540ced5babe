// After a stop a timer's channel is empty, also when the timer had rung and nobody had listened.
package main

import (
	"fmt"
	"time"
)

func main() {
	hour := time.NewTimer(time.Hour)
	fmt.Println("stopped an hour ahead:", hour.Stop())
	bell := time.NewTimer(10 * time.Millisecond)
	time.Sleep(30 * time.Millisecond)
	fmt.Println("stopped after it rang:", bell.Stop())
	fmt.Println("stopped once more:", bell.Stop())
	select {
	case <-bell.C:
	default:
		fmt.Println("nothing left in the channel")
	}
}
