//go:build erratum

// What stands below a folder `internal` can be imported from its parent's tree alone, however it is
// spelled.
//
// Does not compile: `use of internal package gotojava.example/patterns/exported-names/internal/wording not allowed`
package main

import (
	"fmt"

	"gotojava.example/patterns/exported-names/internal/wording"
)

func main() {
	fmt.Println(wording.Salutation)
}
