// A slice that is passed whole is not copied: the callee writes into the caller's elements.
package main

import "fmt"

func main() {
	numbers := []int{1, 2}
	twice(numbers...)
	fmt.Println("passed whole:", numbers[0])
	number := 1
	twice(number, 2)
	fmt.Println("passed one by one:", number)
}

func twice(numbers ...int) {
	for i := range numbers {
		numbers[i] *= 2
	}
}
