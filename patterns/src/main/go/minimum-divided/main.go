// The smallest integer has no positive counterpart: divided by -1, or negated, it is itself.
package main

import (
	"fmt"
	"math"
)

func main() {
	var least, minusOne int32 = math.MinInt32, -1
	fmt.Println(least / minusOne)
	fmt.Println(max(least, -least))
	fmt.Println(least % minusOne)
}
