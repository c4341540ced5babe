// A pattern asks for the type and takes the value apart in one go; Go asks first and then reads
// fields.
package main

import "fmt"

func main() {
	corner := point{1, 1}
	for _, s := range []shape{line{corner, point{1, 5}}, circle{corner, 2}} {
		fmt.Println(describe(s))
	}
}

func describe(s shape) string {
	switch s := s.(type) {
	case line:
		if s.from.x == s.to.x {
			return fmt.Sprint("vertical at ", s.from.x)
		}
		return "sloping"
	case circle:
		return fmt.Sprintf("round %d,%d by %d", s.centre.x, s.centre.y, s.radius)
	default:
		panic(fmt.Sprintf("no such shape: %T", s))
	}
}

type shape interface{ isShape() }

type point struct{ x, y int }

type line struct{ from, to point }

type circle struct {
	centre point
	radius int
}

func (line) isShape()   {}
func (circle) isShape() {}
