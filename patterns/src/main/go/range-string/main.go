// Range over a string walks its code points, each with the offset where it begins.
package main

import "fmt"

func main() {
	text := "hé世🙂"
	for i, r := range text {
		fmt.Println(i, string(r))
	}
	fmt.Println("length", len(text))
}
