// Dividing by zero gives infinity or NaN for floating point, and fails for integers.
package main

import (
	"fmt"
	"math"
)

func main() {
	none := 0.0
	fmt.Println("infinite:", math.IsInf(1/none, 0))
	fmt.Println("not a number:", math.IsNaN(0/none))
	zero := 0
	fmt.Println(1 / zero)
}
