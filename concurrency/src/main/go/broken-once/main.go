// Who only sees to it that one goroutine runs the action lets the others go on before it is done.
package main

import (
	"fmt"
	"sync/atomic"
)

var (
	opened     atomic.Bool
	connection atomic.Value
)

func main() {
	opening, mayOpen, done := make(chan struct{}), make(chan struct{}), make(chan struct{})
	go func() {
		once(func() {
			close(opening)
			<-mayOpen
			connection.Store("connection")
		})
		close(done)
	}()
	<-opening
	once(func() { fmt.Println("not reached") })
	fmt.Println("second caller:", connection.Load())
	close(mayOpen)
	<-done
	fmt.Println("later:", connection.Load())
}

func once(action func()) {
	if opened.CompareAndSwap(false, true) {
		action()
	}
}
