// Splitting keeps every part, empty ones too; Java has to be asked for that with a limit of -1.
package main

import (
	"fmt"
	"strings"
)

func main() {
	parts := strings.Split("a,,b,,", ",")
	fmt.Println(len(parts), "parts:", strings.Join(parts, "|"))
}
