// A number stored as any value takes an object of its own, unless it is a small one.
package main

import (
	"fmt"
	"testing"
)

var kept any

func main() {
	for _, n := range []int{100, 1000} {
		allocated := testing.AllocsPerRun(1000, func() { kept = n })
		fmt.Println(n, "allocates:", allocated > 0)
	}
}
