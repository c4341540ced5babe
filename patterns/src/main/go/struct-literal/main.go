// A literal may leave fields out, and they are zero; so are all that `new` makes.
package main

import "fmt"

type person struct {
	name  string
	age   int
	admin bool
}

func main() {
	show(person{"Ann", 28, true})
	bob := &person{name: "Bob"}
	show(*bob)
	show(*new(person))
}

func show(p person) {
	fmt.Printf("%q %d %t\n", p.name, p.age, p.admin)
}
