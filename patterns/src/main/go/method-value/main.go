// A method can be taken from a receiver and called later; what is kept is the receiver of that
// moment.
package main

import "fmt"

func main() {
	s := score{10}
	points := s.value
	s = score{20}
	fmt.Printf("value receiver: %d, now %d\n", points(), s.points)

	s = score{10}
	current := s.current
	s = score{20}
	fmt.Println("pointer receiver:", current())
}

type score struct{ points int }

func (s score) value() int { return s.points }

func (s *score) current() int { return s.points }
