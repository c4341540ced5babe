// A method that happens to have the name and the signature satisfies the interface, meant or not.
package main

import "fmt"

func main() {
	fmt.Println(guitar{6})
}

type guitar struct{ count int }

// String names the strings, and is what fmt.Stringer asks for.
func (g guitar) String() string { return "E A D G B E" }
