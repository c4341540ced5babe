// A function changes its caller's elements without any pointer in sight. The notes ask for a
// pointer where something is to be changed; but a slice refers to its array, and the copy that the
// function gets refers to the same one. Only the length is the function's own: what it appends, its
// caller does not see.
//
// Output:
//
//	in the function: 99 2 3 4
//	in the caller: 99 2 3
package main

import "fmt"

func main() {
	arr := []int{1, 2, 3}
	change(arr)
	show("in the caller:", arr)
}

func change(arr []int) {
	arr[0] = 99
	arr = append(arr, 4)
	show("in the function:", arr)
}

func show(where string, arr []int) {
	fmt.Print(where)
	for _, v := range arr {
		fmt.Print(" ", v)
	}
	fmt.Println()
}
