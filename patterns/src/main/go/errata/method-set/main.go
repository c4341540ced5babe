//go:build erratum

// A value has no pointer methods where an interface asks for them: only its address does.
//
// Does not compile: `method add has pointer receiver`
package main

func main() {
	var s score
	award(s)
}

func award(a adder) { a.add(5) }

type adder interface{ add(more int) }

type score struct{ points int }

func (s *score) add(more int) { s.points += more }
