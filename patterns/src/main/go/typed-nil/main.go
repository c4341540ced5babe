// A nil pointer in a Go interface makes an interface that is not nil: it has a type. A Java null
// has none.
package main

import "fmt"

func main() {
	failure := parse("port 80")
	fmt.Println("failure is nil:", failure == nil)
	failure = nil
	fmt.Println("set to nil:", failure == nil)
}

func parse(line string) error {
	var problem *parseProblem
	if line == "" {
		problem = &parseProblem{"empty"}
	}
	fmt.Println("problem is nil:", problem == nil)
	return problem
}

type parseProblem struct{ text string }

func (p *parseProblem) Error() string { return p.text }
