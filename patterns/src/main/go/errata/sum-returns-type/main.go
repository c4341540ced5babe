//go:build erratum

// A function returns a value: `return int` names a type and does not compile. The notes' sum ends
// like that; what it means is `return total`.
//
// Does not compile: `int (type) is not an expression`
package main

import "fmt"

func sum(numbers ...int) int {
	total := 0
	for _, n := range numbers {
		total += n
	}
	return int
}

func main() {
	fmt.Println(sum(1, 2, 3))
}
