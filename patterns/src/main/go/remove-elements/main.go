// To remove elements, say which ones, and leave the walking to the library.
package main

import (
	"fmt"
	"slices"
	"strings"
)

func main() {
	names := []string{"ann", "bob", "bob", "cy"}
	names = slices.DeleteFunc(names, func(name string) bool { return name == "bob" })
	fmt.Println(strings.Join(names, " "))
}
