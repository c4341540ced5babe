// Interfaces that hold values compare the values; interfaces that hold pointers compare the
// pointers.
package main

import "fmt"

func main() {
	var first, second shape = square{2}, square{2}
	fmt.Println("equal values:", first == second)
	first, second = &canvas{2}, &canvas{2}
	fmt.Println("equal identities:", first == second)
}

type shape interface{ area() int }

type square struct{ side int }

func (s square) area() int { return s.side * s.side }

type canvas struct{ side int }

func (c *canvas) area() int { return c.side * c.side }
