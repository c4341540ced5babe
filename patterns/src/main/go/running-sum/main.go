// Each value is the sum of all so far: a stage of a pipeline that remembers.
package main

import (
	"fmt"
	"iter"
	"slices"
)

func main() {
	for sum := range sums(slices.Values([]int{1, 2, 3})) {
		fmt.Println(sum)
	}
}

func sums(values iter.Seq[int]) iter.Seq[int] {
	return func(yield func(int) bool) {
		sum := 0
		for value := range values {
			sum += value
			if !yield(sum) {
				return
			}
		}
	}
}
