// An integer variable that overflows wraps around in both languages, and nobody is told.
package main

import (
	"fmt"
	"math"
)

func main() {
	var n int32 = math.MaxInt32
	n++
	fmt.Println(n)
}
