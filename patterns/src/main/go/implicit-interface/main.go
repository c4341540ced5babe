// A type satisfies an interface by having its methods; in Java it must say so too.
package main

import "fmt"

func main() {
	for _, s := range []shape{square{2}, rectangle{2, 3}} {
		fmt.Printf("area %d, perimeter %d\n", s.area(), s.perimeter())
	}
}

type shape interface {
	area() int
	perimeter() int
}

var _ shape = square{} // no need, but the compiler checks it here

type square struct{ side int }

func (s square) area() int      { return s.side * s.side }
func (s square) perimeter() int { return 4 * s.side }

type rectangle struct{ width, height int }

func (r rectangle) area() int      { return r.width * r.height }
func (r rectangle) perimeter() int { return 2 * (r.width + r.height) }
