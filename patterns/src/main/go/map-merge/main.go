// To count, rely on the zero of a missing entry.
package main

import (
	"fmt"
	"strings"
)

func main() {
	counts := make(map[string]int)
	for _, word := range strings.Fields("to be or to be") {
		counts[word]++
	}
	fmt.Printf("to %d, be %d, or %d\n", counts["to"], counts["be"], counts["or"])
}
