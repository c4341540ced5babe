// The largest of any values that have an order: Go's is the operator <, Java's a method.
package main

import (
	"cmp"
	"fmt"
)

func main() {
	fmt.Println(largest([]int{3, 9, 4}))
	fmt.Println(largest([]string{"pear", "plum"}))
}

func largest[T cmp.Ordered](values []T) T {
	largest := values[0]
	for _, value := range values {
		if largest < value {
			largest = value
		}
	}
	return largest
}
