// An interface that is to change what it holds holds a pointer.
package main

import "fmt"

func main() {
	var s score
	award(&s)
	fmt.Println("points", s.points)
}

func award(a adder) { a.add(5) }

type adder interface{ add(more int) }

type score struct{ points int }

func (s *score) add(more int) { s.points += more }
