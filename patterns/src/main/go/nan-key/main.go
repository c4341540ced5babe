// NaN equals nothing, itself included: as a key it is stored anew each time and never found.
package main

import (
	"fmt"
	"math"
)

func main() {
	counts := make(map[float64]int)
	counts[math.NaN()] = 1
	counts[math.NaN()] = 2
	fmt.Println("entries:", len(counts))
	_, found := counts[math.NaN()]
	fmt.Println("found:", found)
	delete(counts, math.NaN())
	fmt.Println("after delete:", len(counts))
	clear(counts)
	fmt.Println("after clear:", len(counts))
}
