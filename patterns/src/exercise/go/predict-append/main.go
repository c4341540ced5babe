// Values are appended to slices, to copies of slices and to views of them.
package main

import (
	"fmt"
	"slices"
)

func main() {
	roomy := append(make([]int, 0, 4), 1, 2, 3)
	left := append(roomy, 4)
	right := append(roomy, 5)
	fmt.Println("roomy", len(roomy), left[3], right[3])

	full := []int{1, 2, 3}
	grown := append(full, 4)
	grown[0] = 9
	fmt.Println("full", len(full), full[0])

	numbers := []int{1, 2, 3}
	view := numbers[:2]
	view = append(view, 9)
	fmt.Println("view", len(numbers), numbers[2])

	array := [3]int{1, 2, 3}
	backed := array[:]
	backed[0] = 9
	fmt.Println("array", array[0])

	clone := slices.Clone(numbers)
	numbers[0] = 8
	fmt.Println("copy", clone[0])

	numbers = append(numbers, 7)
	fmt.Println("length", len(view))
}
