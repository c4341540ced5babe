// A stage of one's own: it drops what equals the value before, and says when nobody wants more.
package main

import (
	"fmt"
	"iter"
	"slices"
)

func main() {
	for value := range changes(slices.Values([]string{"up", "up", "down", "down", "up"})) {
		fmt.Println(value)
	}
}

func changes[T comparable](values iter.Seq[T]) iter.Seq[T] {
	return func(yield func(T) bool) {
		var last T
		first := true
		for value := range values {
			if !first && value == last {
				continue
			}
			first, last = false, value
			if !yield(value) {
				return
			}
		}
	}
}
