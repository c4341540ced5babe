// A goroutine has no return value: it sends its result into a channel of one.
package main

import "fmt"

func main() {
	sum := make(chan int, 1)
	go func() { sum <- sumTo(100) }()
	fmt.Println("main goes on")
	fmt.Println("sum", <-sum)
}

func sumTo(n int) int {
	return n * (n + 1) / 2
}
