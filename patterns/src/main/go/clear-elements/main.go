// Clear sets the elements to zero and keeps them.
package main

import (
	"fmt"
	"slices"
)

func main() {
	n := []int{5, 2, 8}
	fmt.Println(slices.Min(n), slices.Max(n))
	clear(n)
	fmt.Println(len(n), "elements")
}
