// Go computes constants exactly, so 0.1 + 0.2 is 0.3 until they become variables; Java's constants
// are doubles already.
package main

import (
	"fmt"
	"math/big"
)

func main() {
	fmt.Println("constants:", 0.1+0.2 == 0.3)
	x, y := 0.1, 0.2
	fmt.Println("variables:", x+y == 0.3)
	sum := new(big.Rat).Add(big.NewRat(1, 10), big.NewRat(2, 10))
	fmt.Println("decimals:", sum.Cmp(big.NewRat(3, 10)) == 0)
}
