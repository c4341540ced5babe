// A package's variables are initialized in the order in which they need each other.
package main

import "fmt"

var (
	total = price + tax
	tax   = price / 5
	price = lookUp()
)

func lookUp() int {
	fmt.Println("looking up the price")
	return 100
}

func main() {
	fmt.Println("total", total)
}
