// The length of a string counts bytes in Go and UTF-16 units in Java; neither counts characters.
package main

import (
	"fmt"
	"unicode/utf16"
	"unicode/utf8"
)

func main() {
	text := "café 🙂"
	fmt.Println("length", len(text))
	fmt.Println("code points", utf8.RuneCountInString(text))
	fmt.Println("in UTF-16", len(utf16.Encode([]rune(text))))
}
