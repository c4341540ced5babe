// The second result of a receive tells a zero that was sent from the close.
package main

import "fmt"

func main() {
	readings := make(chan int, 1)
	readings <- 0
	close(readings)
	for range 2 {
		reading, ok := <-readings
		if ok {
			fmt.Println("read", reading)
		} else {
			fmt.Println("no more")
		}
	}
}
