// Removing from a slice inside a loop over it: the elements move up, and the loop skips one.
package main

import (
	"fmt"
	"slices"
	"strings"
)

func main() {
	names := []string{"ann", "bob", "bob", "cy"}
	for i, name := range names {
		if name == "bob" {
			names = slices.Delete(names, i, i+1)
		}
	}
	fmt.Println(strings.Join(names, " "))
}
