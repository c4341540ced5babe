// Cutting at a fixed offset cuts a character in two: Go keeps some of its bytes, Java half of its
// surrogate pair.
package main

import "fmt"

func main() {
	title := "Go 🙂 Java"
	cut := title[:4]
	fmt.Printf("ends with %X\n", cut[3])
	fmt.Println("as text:", string([]rune(cut)))
}
