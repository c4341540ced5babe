// Go orders strings by their bytes, Java by their UTF-16 units: beyond U+FFFF the two disagree.
package main

import (
	"fmt"
	"slices"
	"strings"
)

func main() {
	words := []string{"z", "🙂", "Ａ"}
	slices.Sort(words)
	fmt.Println(strings.Join(words, " "))
}
