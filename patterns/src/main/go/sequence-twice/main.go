// A Go sequence is a function and can be walked again; a Java stream is used up.
package main

import (
	"fmt"
	"iter"
)

func main() {
	numbers := oneTo(3)
	sum, largest := 0, 0
	for n := range numbers {
		sum += n
	}
	fmt.Println("sum", sum)
	for n := range numbers {
		largest = max(largest, n)
	}
	fmt.Println("largest", largest)
}

func oneTo(last int) iter.Seq[int] {
	return func(yield func(int) bool) {
		for n := 1; n <= last && yield(n); n++ {
		}
	}
}
