// An index gives what the string is made of: a byte in Go, a `char` in Java, a whole character in
// neither.
package main

import "fmt"

func main() {
	text := "né🙂"
	fmt.Printf("element 1 is %X\n", text[1])
	runes := []rune(text)
	fmt.Println("code point 2 is", string(runes[2]))
}
