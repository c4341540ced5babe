// Selects over channels that are full, empty, closed and not there.
package main

import "fmt"

func main() {
	out := make(chan int, 1)
	var none chan int
	select {
	case named("none", none) <- value(1):
		fmt.Println("sent to none")
	case named("out", out) <- value(2):
		fmt.Println("sent to out")
	}

	select {
	case out <- 3:
		fmt.Println("sent 3")
	case number := <-none:
		fmt.Println("received", number)
	default:
		fmt.Println("neither")
	}

	close(out)
	for round := 1; round <= 2; round++ {
		select {
		case number := <-out:
			fmt.Println("received", number)
		default:
			fmt.Println("nothing there")
		}
	}
}

func named(name string, channel chan int) chan int {
	fmt.Println("channel", name)
	return channel
}

func value(value int) int {
	fmt.Println("value", value)
	return value
}
