// A function that pushes values and does not look at the answer goes on after the end.
package main

import (
	"fmt"
	"iter"
)

func main() {
	for n := range countdown(3) {
		fmt.Println("got", n)
		break
	}
}

func countdown(from int) iter.Seq[int] {
	return func(yield func(int) bool) {
		for n := from; n > 0; n-- {
			yield(n)
		}
	}
}
