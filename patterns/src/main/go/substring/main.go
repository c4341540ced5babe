// A substring between two offsets that a search has found is right in both languages, though the
// offsets differ.
package main

import (
	"fmt"
	"strings"
)

func main() {
	line := "città=München"
	at := strings.IndexByte(line, '=')
	fmt.Println("key", line[:at])
	fmt.Println("value", line[at+1:])
	fmt.Println("found at", at)
}
