// Shifting by the width or more leaves nothing in Go; Java shifts by the remainder.
package main

import "fmt"

func main() {
	var narrow, wide = int32(1), int64(1)
	for _, count := range []int{31, 32, 64} {
		fmt.Printf("by %d: %d %d\n", count, narrow<<count, wide<<count)
	}
}
