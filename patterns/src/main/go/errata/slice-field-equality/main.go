//go:build erratum

// A struct with a slice field has no `==`: compare its fields, or ask `reflect.DeepEqual`.
//
// Does not compile: `struct containing []int cannot be compared`
package main

import "fmt"

type board struct{ squares []int }

func main() {
	first := board{[]int{1, 0, 2}}
	again := board{[]int{1, 0, 2}}
	fmt.Println(first == again)
}
