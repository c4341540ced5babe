// To ask one channel after the other is no select: while the first has something, the second
// starves.
package main

import "fmt"

func main() {
	busy := make(chan int)
	quiet := make(chan int)
	close(busy) // ready for ever, as a channel that is always full
	close(quiet)
	fromBusy := 0
	fromQuiet := 0
	for range 1000 {
		if take(busy) {
			fromBusy++
		} else if take(quiet) {
			fromQuiet++
		}
	}
	fmt.Printf("busy %d times, quiet %d times\n", fromBusy, fromQuiet)
}

func take(channel <-chan int) bool {
	select {
	case <-channel:
		return true
	default:
		return false
	}
}
