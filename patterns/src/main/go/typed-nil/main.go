// A nil pointer in a Go interface makes an interface that is not nil: it has a type. A Java null
// has none.
package main

import "fmt"

func main() {
	var problem *parseProblem
	var failure error = problem
	fmt.Println("problem is nil:", problem == nil)
	fmt.Println("failure is nil:", failure == nil)
	failure = nil
	fmt.Println("set to nil:", failure == nil)
}

type parseProblem struct{ line int }

func (p *parseProblem) Error() string { return fmt.Sprint("line ", p.line) }
