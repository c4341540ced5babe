// An outer field hides the embedded one of the same name, which stays within reach.
package main

import "fmt"

type person struct{ id int }

type employee struct {
	person
	id int
}

func main() {
	ann := employee{person{4711}, 7}
	fmt.Println(ann.id, "is the employee's id")
	fmt.Println(ann.person.id, "is the person's")
}
