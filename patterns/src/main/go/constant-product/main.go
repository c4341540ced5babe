// A product of constants that needs more than 32 bits: Java has to be told with an L at the first
// factor.
package main

import (
	"fmt"
	"time"
)

func main() {
	var millisPerYear int64 = 1000 * 60 * 60 * 24 * 365
	fmt.Println(millisPerYear)
	fmt.Println((365 * 24 * time.Hour).Milliseconds())
}
