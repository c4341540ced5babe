// What a turn of the loop opens, the turn closes: in Go through a function of its own.
package main

import "fmt"

func main() {
	for _, name := range []string{"a", "b"} {
		read(name)
	}
	fmt.Println("all read")
}

func read(name string) {
	defer fmt.Println("closed", name)
	fmt.Println("reading", name)
}
