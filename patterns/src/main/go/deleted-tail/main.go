// Deleting by hand leaves the last element behind in the array; slices.Delete clears it.
package main

import (
	"fmt"
	"slices"
)

func main() {
	byHand := []string{"ann", "bob", "cy"}
	rest := append(byHand[:1], byHand[2:]...)
	fmt.Printf("%v, array: %v\n", rest, byHand)

	library := []string{"ann", "bob", "cy"}
	rest = slices.Delete(library, 1, 2)
	fmt.Printf("%v, array: %v\n", rest, library)
}
