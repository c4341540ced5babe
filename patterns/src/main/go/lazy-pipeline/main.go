// A lazy pipeline takes one value through all its stages, and no more values than are asked for.
package main

import (
	"fmt"
	"iter"
	"slices"
)

func main() {
	for n := range mapped(slices.Values([]int{1, 2, 3, 4}), square) {
		if n%2 == 0 {
			fmt.Println("first even:", n)
			break
		}
	}
}

func mapped[T, R any](values iter.Seq[T], change func(T) R) iter.Seq[R] {
	return func(yield func(R) bool) {
		for value := range values {
			if !yield(change(value)) {
				return
			}
		}
	}
}

func square(n int) int {
	fmt.Println("square", n)
	return n * n
}
