// To change a value in a map, take it out, change it, and put it back.
package main

import "fmt"

func main() {
	scores := map[string]score{"Ann": {points: 10}}
	s := scores["Ann"]
	s.add(5)
	scores["Ann"] = s
	fmt.Println("Ann has", scores["Ann"].points)
}

type score struct{ points int }

func (s *score) add(more int) { s.points += more }
