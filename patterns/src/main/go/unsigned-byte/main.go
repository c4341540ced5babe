// A Go byte is 0 to 255; Java's is -128 to 127, and `toUnsignedInt`, or `& 0xFF`, gives Go's
// number.
package main

import "fmt"

func main() {
	first := []byte("é")[0]
	fmt.Println(first)
	fmt.Println(first == 0xC3)
}
