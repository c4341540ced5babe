// A field that may be missing is a pointer; `new` makes one from a value.
package main

import "fmt"

type person struct {
	name string
	age  *int
}

func main() {
	show(person{"Ann", new(28)})
	show(person{name: "Bob"})
}

func show(p person) {
	if p.age == nil {
		fmt.Println(p.name, "is of unknown age")
		return
	}
	fmt.Println(p.name, "is", *p.age)
}
