// A floating-point number loses its fraction on the way to an integer; where it does not fit, Java
// takes the nearest and Go promises nothing.
package main

import (
	"fmt"
	"math"
)

func main() {
	numbers := []float64{-3.9, 1e10, math.NaN()}
	fmt.Println("fraction:", int32(numbers[0]))
	fmt.Println("too large:", int32(numbers[1]))
	fmt.Println("not a number:", int32(numbers[2]))
}
