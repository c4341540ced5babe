// Where a string's bytes are not UTF-8, both languages read the replacement character U+FFFD.
package main

import "fmt"

func main() {
	text := "a\xe4\xb8b"
	for i, r := range text {
		fmt.Printf("%d %U\n", i, r)
	}
	fmt.Println("still", len(text), "bytes")
}
