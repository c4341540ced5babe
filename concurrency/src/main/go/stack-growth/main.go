// The stack of a goroutine is small at first and grows with the calls: 5,000 deep is no trouble.
package main

import "fmt"

func main() {
	sum := make(chan int)
	go func() { sum <- down(5_000) }()
	fmt.Println("sum on the way up:", <-sum)
}

func down(depth int) int {
	if depth == 0 {
		return 0
	}
	return depth + down(depth-1)
}
