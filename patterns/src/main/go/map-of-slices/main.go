// Several values for one key: append to the slice there, which is nil at first.
package main

import (
	"fmt"
	"maps"
	"slices"
	"strings"
)

func main() {
	byLength := make(map[int][]string)
	for _, word := range []string{"go", "java", "be", "rust"} {
		byLength[len(word)] = append(byLength[len(word)], word)
	}
	for _, length := range slices.Sorted(maps.Keys(byLength)) {
		fmt.Printf("%d: %s\n", length, strings.Join(byLength[length], " "))
	}
}
