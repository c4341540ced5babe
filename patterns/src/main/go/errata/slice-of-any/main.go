//go:build erratum

// A slice of ints is no slice of any, although an int is an any: the elements lie differently.
//
// Does not compile: `cannot use numbers (variable of type []int) as []any value`
package main

import "fmt"

func main() {
	numbers := []int{1, 2}
	show(numbers)
}

func show(values []any) {
	fmt.Println(values...)
}
