//go:build erratum

// An interface has methods and no properties: a field cannot be reached through it.
//
// Does not compile: `s.side undefined (type shape has no field or method side)`
package main

import "fmt"

type shape interface{ area() int }

type square struct{ side int }

func (s square) area() int { return s.side * s.side }

func main() {
	var s shape = square{side: 2}
	fmt.Println(s.area(), s.side)
}
