// Go's `>>` keeps the sign of a signed number and shifts zeros into an unsigned one; Java has `>>`
// and `>>>`.
package main

import "fmt"

func main() {
	var n int32 = -8
	fmt.Println(n >> 1)
	fmt.Println(uint32(n) >> 1)
}
