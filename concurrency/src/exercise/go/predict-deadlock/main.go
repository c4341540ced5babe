// Tries, in its one goroutine, what might wait for ever.
package main

import (
	"fmt"
	"sync"
)

func main() {
	unbuffered := make(chan int)
	tell("unbuffered send", send(unbuffered, 1))

	buffered := make(chan int, 1)
	tell("first send", send(buffered, 1))
	tell("second send", send(buffered, 2))

	close(buffered)
	tell("receive after close", receive(buffered))
	tell("and again", receive(buffered))

	var none chan int
	tell("receive from nothing", receive(none))

	var mutex sync.Mutex
	mutex.Lock()
	tell("second lock", mutex.TryLock())

	var shared sync.RWMutex
	shared.Lock()
	tell("read while writing", shared.TryRLock())
}

func send(channel chan<- int, value int) bool {
	select {
	case channel <- value:
		return true
	default:
		return false
	}
}

func receive(channel <-chan int) bool {
	select {
	case <-channel:
		return true
	default:
		return false
	}
}

func tell(attempt string, done bool) {
	if done {
		fmt.Println(attempt, "goes on")
	} else {
		fmt.Println(attempt, "waits")
	}
}
