//go:build erratum

// A loop that declares an index and a value must use both. The notes' listing leaves the body out;
// with an empty one the compiler refuses it. What is not needed is left out, or written as a blank.
//
// Does not compile: `declared and not used: i`
package main

func main() {
	arr := []int{1, 2, 3, 4, 5}
	for i, v := range arr {
	}
}
