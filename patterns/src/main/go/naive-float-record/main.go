// A record compares a double by its bits, a Go struct by `==`: the two disagree about NaN and about
// -0.
package main

import (
	"fmt"
	"math"
)

type reading struct{ celsius float64 }

func main() {
	first, second := reading{math.NaN()}, reading{math.NaN()}
	fmt.Println("NaN:", first == second)
	zero, minusZero := reading{0}, reading{math.Copysign(0, -1)}
	fmt.Println("zeros:", zero == minusZero)
}
