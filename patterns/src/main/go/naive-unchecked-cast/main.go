// A cast to T checks nothing: the wrong value goes through, and fails where somebody reads it.
package main

import "fmt"

func main() {
	var numbers []int
	store(&numbers, "seven")
	fmt.Println("stored")
	fmt.Println(numbers[0])
}

func store[T any](values *[]T, value any) {
	*values = append(*values, value.(T))
}
