// What all implementations share: in Java a default method, in Go a function that takes the
// interface.
package main

import "fmt"

func main() {
	fmt.Println(greet(person("Ann")))
	fmt.Println(greet(robot{}))
}

type named interface{ name() string }

type greeter interface{ greet() string }

func greet(n named) string {
	if g, ok := n.(greeter); ok {
		return g.greet()
	}
	return "Hello, I am " + n.name()
}

type person string

func (p person) name() string { return string(p) }

type robot struct{}

func (robot) name() string  { return "R2" }
func (robot) greet() string { return "Beep" }
