// A variadic function takes any number of arguments, or all of them in a slice at once.
package main

import "fmt"

func main() {
	fmt.Println("none:", sum())
	fmt.Println("three:", sum(1, 2, 3))
	numbers := []int{4, 5}
	fmt.Println("an array:", sum(numbers...))
}

func sum(numbers ...int) int {
	total := 0
	for _, n := range numbers {
		total += n
	}
	return total
}
