// Whoever has a slice may write to its elements.
package main

import (
	"fmt"
	"slices"
	"strings"
)

func main() {
	names := []string{"bob", "ann"}
	sort(names)
	fmt.Println(strings.Join(names, " "))
}

func sort(names []string) {
	slices.Sort(names)
}
