// Copy takes a string too, where the target is a slice of bytes.
//
// Output:
//
//	3 bytes: xyz
package main

import "fmt"

func main() {
	b := make([]byte, 3)
	n := copy(b, "xyz")
	fmt.Println(n, "bytes:", string(b))
}
