// A function may call itself; a Go closure needs a variable first, to know its own name.
package main

import "fmt"

func main() {
	fmt.Println("factorial", factorial(5))
	var fibonacci func(int) int
	fibonacci = func(n int) int {
		if n < 2 {
			return n
		}
		return fibonacci(n-1) + fibonacci(n-2)
	}
	fmt.Println("fibonacci", fibonacci(10))
}

func factorial(n int) int {
	if n == 0 {
		return 1
	}
	return n * factorial(n-1)
}
