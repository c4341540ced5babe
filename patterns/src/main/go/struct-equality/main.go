// Two structs are equal when their fields are, down through structs inside them.
package main

import "fmt"

type address struct {
	city string
	zip  int
}

type person struct {
	name string
	home address
}

func main() {
	ann := person{"Ann", address{"Bergen", 5003}}
	again := person{"Ann", address{"Bergen", 5003}}
	moved := person{"Ann", address{"Oslo", 5003}}
	fmt.Println("same fields:", ann == again)
	fmt.Println("another city:", ann == moved)
}
