// `==` and `<` compare Go strings by content; in Java that is `equals` and `compareTo`.
package main

import (
	"fmt"
	"strings"
)

func main() {
	word := strings.TrimSpace(" go ")
	fmt.Println("equal:", word == "go")
	fmt.Println("before java:", word < "java")
	fmt.Println("compared:", strings.Compare(word, "java"))
	fmt.Println("equal but for case:", strings.EqualFold(word, "GO"))
	fmt.Println("ß and SS:", strings.EqualFold("ß", "SS"))
}
