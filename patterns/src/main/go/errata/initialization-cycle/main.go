//go:build erratum

// Two variables that need each other's value have no order, and Go says so when it compiles.
//
// Does not compile: `initialization cycle for limit`
package main

import "fmt"

var (
	limit = stock + 1
	stock = limit + 1
)

func main() {
	fmt.Println(limit, stock)
}
