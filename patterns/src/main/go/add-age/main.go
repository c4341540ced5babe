// A function ages its own copy of a person; one that is to age the caller's takes a pointer.
package main

import "fmt"

type person struct {
	name string
	age  int
}

func main() {
	scott := person{"Scott", 19}
	addAge(scott)
	fmt.Println("after addAge:", scott.age)
	addAgePlus(&scott)
	fmt.Println("after addAgePlus:", scott.age)
}

func addAge(p person) {
	p.age++
	fmt.Println("inside addAge:", p.age)
}

func addAgePlus(p *person) {
	p.age++
}
