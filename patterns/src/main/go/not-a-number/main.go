// NaN equals nothing, itself included, and 0 equals -0; as objects Java compares their bits, and
// says the opposite.
package main

import (
	"fmt"
	"math"
)

func main() {
	first, second := math.NaN(), math.NaN()
	fmt.Println("NaN:", first == second)
	fmt.Println("its bits:", math.Float64bits(first) == math.Float64bits(second))
	zero := 0.0
	minusZero := math.Copysign(0, -1)
	fmt.Println("zeros:", zero == minusZero)
	fmt.Println("their bits:", math.Float64bits(zero) == math.Float64bits(minusZero))
}
