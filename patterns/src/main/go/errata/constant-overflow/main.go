//go:build erratum

// A constant that does not fit its type does not compile: Go never wraps a constant.
//
// Does not compile: `(untyped int constant 31536000000) as int32 value in variable declaration
// (overflows)`
package main

func main() {
	var millisPerYear int32 = 1000 * 60 * 60 * 24 * 365
	println(millisPerYear)
}
