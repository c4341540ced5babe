// A loop over values that a function makes one by one, until the loop has enough.
package main

import (
	"fmt"
	"iter"
)

func main() {
	for n := range countdown(5) {
		if n == 2 {
			break
		}
		fmt.Println(n)
	}
}

func countdown(from int) iter.Seq[int] {
	return func(yield func(int) bool) {
		defer fmt.Println("released")
		for n := from; n > 0; n-- {
			if !yield(n) {
				return
			}
		}
	}
}
