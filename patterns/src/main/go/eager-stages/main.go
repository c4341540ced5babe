// A slice between the stages: the first stage does all its work before the second begins.
package main

import (
	"fmt"
	"slices"
)

func main() {
	squares := make([]int, 0, 4)
	for _, n := range []int{1, 2, 3, 4} {
		squares = append(squares, square(n))
	}
	even := slices.IndexFunc(squares, func(n int) bool { return n%2 == 0 })
	fmt.Println("first even:", squares[even])
}

func square(n int) int {
	fmt.Println("square", n)
	return n * n
}
