// Bytes taken from a string are a copy: changing them leaves the string as it was.
package main

import "fmt"

func main() {
	word := "gopher"
	letters := []byte(word)
	letters[0] = 'G'
	fmt.Println(word, string(letters))
}
