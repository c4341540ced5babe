// Where several cases are ready, one of them happens, and the others have not happened at all.
package main

import "fmt"

func main() {
	left := make(chan int, 1)
	right := make(chan int, 1)
	left <- 1
	right <- 2
	select {
	case n := <-left:
		fmt.Println("took", n, "from the left")
	case n := <-right:
		fmt.Println("took", n, "from the right")
	}
	fmt.Printf("left holds %d, right holds %d\n", len(left), len(right))
}
