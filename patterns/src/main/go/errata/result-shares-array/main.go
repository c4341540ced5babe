// The result of a function is not always something new, though the notes say so: a slice of the
// argument shares the argument's array.
//
// Output:
//
//	shared: 99
//	cloned: 2
package main

import (
	"fmt"
	"slices"
)

func main() {
	arr := []int{1, 2, 3}
	rest(arr)[0] = 99
	fmt.Println("shared:", arr[1])

	arr = []int{1, 2, 3}
	slices.Clone(rest(arr))[0] = 99
	fmt.Println("cloned:", arr[1])
}

func rest(arr []int) []int {
	return arr[1:]
}
