//go:build erratum

// Append takes elements. A slice of them is spread with three dots.
//
// Does not compile: `cannot use b (variable of type []int) as int value in argument to append`
package main

func main() {
	a := []int{1, 2}
	b := []int{3, 4}
	a = append(a, b...)
	a = append(a, b)
}
