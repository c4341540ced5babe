// Parts that exist already are joined, not built.
package main

import (
	"fmt"
	"slices"
	"strings"
)

func main() {
	words := []string{"slice", "map", "chan"}
	fmt.Println(strings.Join(words, ", "))
	fmt.Println("[" + strings.Join(slices.Sorted(slices.Values(words)), "|") + "]")
	fmt.Println(strings.Repeat("=", 16))
}
