// A pointer to a struct prints as `&` and the struct, not as an address; an empty name leaves
// nothing but the blank after it. One that stands inside another value is an address.
//
// Output:
//
//	&{ 0 1}
//	inside a slice it is an address: true
package main

import (
	"fmt"
	"strings"
)

type Person struct {
	Name string
	ID   int
	Age  int
}

func main() {
	nobody := new(Person)
	nobody.Age = 1
	fmt.Println(nobody)
	list := fmt.Sprint([]*Person{nobody})
	fmt.Println("inside a slice it is an address:", strings.HasPrefix(list, "[0x"))
}
