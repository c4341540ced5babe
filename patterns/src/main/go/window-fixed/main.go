// A sequence cut into pieces of two, the last as long as what is left.
package main

import (
	"fmt"
	"slices"
	"strings"
)

func main() {
	for pair := range slices.Chunk([]string{"ann", "bob", "cy", "dee", "eve"}, 2) {
		fmt.Println(strings.Join(pair, " "))
	}
}
