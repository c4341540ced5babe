// Values taken one by one, when the caller wants them, and the rest given up at the end.
package main

import (
	"fmt"
	"iter"
)

func main() {
	next, stop := iter.Pull(countdown(5))
	defer stop()
	first, _ := next()
	second, _ := next()
	fmt.Println(first, "then", second)
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
