//go:build erratum

// A constant index beyond the end of an array does not compile: the compiler knows the length.
//
// Does not compile: `index 3 out of bounds [0:3]`
package main

func main() {
	scores := [3]int{70, 80, 90}
	println(scores[3])
}
