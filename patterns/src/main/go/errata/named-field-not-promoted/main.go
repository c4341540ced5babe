//go:build erratum

// A field with a name of its own promotes nothing: only an embedded type does.
//
// Does not compile: `e.Age undefined (type Employee has no field or method Age)`
package main

import "fmt"

type Person struct {
	Name string
	Age  int
}

type Employee struct {
	p      Person
	Salary int
}

func main() {
	e := Employee{Person{"Scott", 19}, 1000}
	fmt.Println(e.Age)
}
