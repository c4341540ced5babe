// Where wrapping around would be a bug, Java has the exact methods; in Go one computes wider and
// compares.
package main

import (
	"errors"
	"fmt"
	"math"
)

func main() {
	for _, a := range []int32{2, math.MaxInt32} {
		if sum, err := add(a, 1); err != nil {
			fmt.Println(err)
		} else {
			fmt.Println(sum)
		}
	}
}

func add(a, b int32) (int32, error) {
	sum := int64(a) + int64(b)
	if sum < math.MinInt32 || sum > math.MaxInt32 {
		return 0, errors.New("integer overflow")
	}
	return int32(sum), nil
}
