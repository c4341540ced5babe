// An embedded method calls the methods of its own type, whatever the outer type defines.
package main

import "fmt"

type animal struct{}

func (a animal) sound() string { return "..." }
func (a animal) speak() string { return "I say " + a.sound() }

type dog struct{ animal }

func (d dog) sound() string { return "woof" }

func main() {
	rex := dog{}
	fmt.Println("the dog's own sound:", rex.sound())
	fmt.Println("speaking:", rex.speak())
}
