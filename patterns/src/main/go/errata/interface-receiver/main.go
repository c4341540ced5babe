//go:build erratum

// A method belongs to a type that is no interface: `func (s shape)` does not compile. What is meant
// is a function, `func double(s shape) int`.
//
// Does not compile: `invalid receiver type shape (pointer or interface type)`
package main

type shape interface{ area() int }

func (s shape) double() int { return 2 * s.area() }

func main() {}
