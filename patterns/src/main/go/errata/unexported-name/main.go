//go:build erratum

// A name that begins with a small letter does not exist for other packages.
//
// Does not compile: `name salutation not exported by package greet`
package main

import (
	"fmt"

	"gotojava.example/patterns/exported-names/greet"
)

func main() {
	fmt.Println(greet.salutation())
}
