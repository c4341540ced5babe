// How a value prints is a method of its type: `String` in Go, `toString` in Java.
package main

import "fmt"

func main() {
	ann := person{"Ann", 30}
	fmt.Println(ann)
	fmt.Println("hello " + ann.String())
}

type person struct {
	name string
	age  int
}

func (p person) String() string {
	return fmt.Sprintf("%s (%d)", p.name, p.age)
}
