// A method on a value works on a copy and returns a new one; a method on a pointer changes what it
// is called on.
package main

import "fmt"

func main() {
	before := score{points: 10}
	after := before.plus(5)
	fmt.Printf("value receiver: %d, then %d\n", before.points, after.points)
	var tally score
	tally.add(5)
	fmt.Println("pointer receiver:", tally.points)
}

type score struct{ points int }

func (s score) plus(more int) score {
	s.points += more
	return s
}

func (s *score) add(more int) { s.points += more }
