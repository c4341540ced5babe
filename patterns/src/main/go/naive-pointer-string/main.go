// A `String` method on the pointer is not used when the value is printed: it is not in the value's
// method set.
//
// Output:
//
//	{Ann 30}
//	Ann (30)
package main

import "fmt"

func main() {
	p := person{"Ann", 30}
	fmt.Println(p)
	fmt.Println(&p)
}

type person struct {
	name string
	age  int
}

func (p *person) String() string {
	return fmt.Sprintf("%s (%d)", p.name, p.age)
}
