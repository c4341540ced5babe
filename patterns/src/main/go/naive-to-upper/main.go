// A string never changes, so a method that seems to change it returns a new one, which is lost
// here.
package main

import (
	"fmt"
	"strings"
)

func main() {
	word := "gopher"
	strings.ToUpper(word)
	fmt.Println(word)
}
