// Java has no unsigned types, but unsigned operations: the bits are the same, the methods read them
// so.
package main

import "fmt"

func main() {
	var n uint32 = 0
	n--
	fmt.Println(n)
	fmt.Println(n > 1)
	fmt.Println(n / 2)
}
