// A sequence of pairs: Go's loop takes them apart into two variables, Java's holds a record.
package main

import (
	"fmt"
	"iter"
)

func main() {
	for number, text := range numbered([]string{"go", "java"}) {
		fmt.Printf("%d: %s\n", number, text)
	}
}

func numbered(lines []string) iter.Seq2[int, string] {
	return func(yield func(int, string) bool) {
		for i, text := range lines {
			if !yield(i+1, text) {
				return
			}
		}
	}
}
