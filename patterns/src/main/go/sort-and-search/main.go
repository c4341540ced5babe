// A binary search gives the place where the value is or would be.
package main

import (
	"fmt"
	"slices"
)

func main() {
	n := []int{8, 2, 5}
	slices.Sort(n)
	for _, wanted := range []int{5, 6} {
		at, found := slices.BinarySearch(n, wanted)
		fmt.Println(at, found)
	}
	fmt.Println("equal:", slices.Equal(n, []int{2, 5, 8}))
}
