// A set of options: bits shifted by iota in Go, an EnumSet in Java.
package main

import (
	"fmt"
	"math/bits"
)

type permission uint8

const (
	read permission = 1 << iota
	write
	execute
)

func main() {
	granted := read | write
	granted &^= write
	fmt.Println("may read:", granted&read != 0)
	fmt.Println("may write:", granted&write != 0)
	fmt.Println("granted:", bits.OnesCount8(uint8(granted)))
}
