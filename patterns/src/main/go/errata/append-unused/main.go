//go:build erratum

// Append returns the longer slice, and the compiler insists that it is used.
//
// Does not compile: `(value of type []int) is not used`
package main

func main() {
	s := []int{1, 2, 3}
	append(s, 4)
}
