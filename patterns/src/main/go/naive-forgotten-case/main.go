// A new shape, and a switch that nobody told: Go runs it, javac refuses it.
package main

import "fmt"

func main() {
	fmt.Println("area", area(line{3}))
}

func area(s shape) int {
	area := -1
	switch s := s.(type) {
	case square:
		area = s.side * s.side
	}
	return area
}

type shape interface{ isShape() }

type square struct{ side int }

type line struct{ length int }

func (square) isShape() {}
func (line) isShape()   {}
