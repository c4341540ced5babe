// The words of a line: white space around them and between them does not count.
package main

import (
	"fmt"
	"strings"
)

func main() {
	words := strings.Fields("  one two   three ")
	fmt.Println(len(words), "words:", strings.Join(words, "|"))
}
