// A switch over the type of a value; Java's, over a sealed interface, knows all of them.
package main

import "fmt"

func main() {
	for _, s := range []shape{square{2}, rectangle{2, 3}} {
		fmt.Println(describe(s))
	}
}

func describe(s shape) string {
	switch s := s.(type) {
	case square:
		return fmt.Sprint("square of side ", s.side)
	case rectangle:
		return fmt.Sprint("rectangle of width ", s.width)
	default:
		panic(fmt.Sprintf("no such shape: %T", s))
	}
}

type shape interface{ isShape() }

type square struct{ side int }

type rectangle struct{ width, height int }

func (square) isShape()    {}
func (rectangle) isShape() {}
