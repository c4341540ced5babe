// Embedding gives a struct the fields and methods of another under their own names.
package main

import "fmt"

type person struct {
	name string
	age  int
}

func (p person) greeting() string {
	return p.name + " says hello"
}

type employee struct {
	person
	team string
}

func main() {
	ann := employee{person{"Ann", 28}, "Sales"}
	fmt.Printf("%s of %s, %d\n", ann.name, ann.team, ann.age)
	fmt.Println(ann.greeting())
}
