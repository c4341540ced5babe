// A function made inside another keeps its variables, and each one made has variables of its own.
package main

import "fmt"

func main() {
	tickets := counter()
	guests := counter()
	fmt.Println("tickets", tickets(), tickets())
	fmt.Println("guests", guests())
}

func counter() func() int {
	count := 0
	return func() int {
		count++
		return count
	}
}
