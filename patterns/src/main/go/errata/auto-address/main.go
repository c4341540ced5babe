// Calling a pointer method on a variable takes its address: `s.add(5)` means `(&s).add(5)`. The
// notes say that a `*` is inserted. That is the other direction: a value method called on a
// pointer, `(*p).double()`.
//
// Output:
//
//	points: 15 by value method: 30
package main

import "fmt"

func main() {
	s := score{}
	s.add(5)
	(&s).add(5)
	p := &s
	p.add(5)
	fmt.Println("points:", s.points, "by value method:", p.double())
}

type score struct{ points int }

func (s *score) add(more int) { s.points += more }

func (s score) double() int { return 2 * s.points }
