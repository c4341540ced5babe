//go:build erratum

// What has no address has no pointer methods: an element of a map, a literal, a result.
//
// Does not compile: `cannot call pointer method add on score`
package main

func main() {
	scores := map[string]score{"Ann": {points: 10}}
	scores["Ann"].add(5)
	score{}.add(5)
}

type score struct{ points int }

func (s *score) add(more int) { s.points += more }
