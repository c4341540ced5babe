// A slice that was only declared equals nil; an empty literal does not. Both are empty, and whether a
// slice is empty is a question for len.
//
// Output:
//
//	declared: true, length 0
//	literal: false, length 0
package main

import "fmt"

func main() {
	var declared []int
	literal := []int{}
	fmt.Printf("declared: %t, length %d\n", declared == nil, len(declared))
	fmt.Printf("literal: %t, length %d\n", literal == nil, len(literal))
}
