// A constructor function refuses bad values, and anyone in the package can go around it.
package main

import "fmt"

type span struct{ low, high int }

func newSpan(low, high int) (span, error) {
	if low > high {
		return span{}, fmt.Errorf("%d is above %d", low, high)
	}
	return span{low, high}, nil
}

func main() {
	if fine, err := newSpan(2, 5); err == nil {
		fmt.Println(fine.low, "to", fine.high)
	}
	if _, err := newSpan(5, 2); err != nil {
		fmt.Println("refused:", err)
	}
	turned := span{5, 2}
	fmt.Println("all the same:", turned.low, "to", turned.high)
}
