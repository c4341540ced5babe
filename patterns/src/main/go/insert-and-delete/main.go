// Inserting and deleting have a name in both libraries.
package main

import (
	"fmt"
	"slices"
	"strings"
)

func main() {
	names := []string{"bob", "cy", "dee", "eve"}
	names = slices.Delete(names, 1, 3)
	fmt.Println(strings.Join(names, " "))
	names = slices.Insert(names, 1, "fay", "guy")
	fmt.Println(strings.Join(names, " "))
	names = slices.Insert(names, 0, "ann")
	fmt.Println(strings.Join(names, " "))
}
