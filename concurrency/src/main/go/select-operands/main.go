// A select evaluates the channels and the values to send of all its cases, once and in source
// order, and only then looks which of them are ready.
package main

import "fmt"

func main() {
	nobody := make(chan int)
	ready := make(chan int)
	close(ready)
	select {
	case channel(1, nobody) <- value(10):
		fmt.Println("chosen: 1")
	case <-channel(2, ready):
		fmt.Println("chosen: 2")
	case channel(3, nobody) <- value(30):
		fmt.Println("chosen: 3")
	}
}

func channel(number int, channel chan int) chan int {
	fmt.Println("evaluates channel", number)
	return channel
}

func value(value int) int {
	fmt.Println("evaluates value", value)
	return value
}
