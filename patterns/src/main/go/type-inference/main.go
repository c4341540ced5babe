// Java also infers a type argument from where the result goes, Go from the arguments alone.
package main

import "fmt"

func main() {
	var names []string = empty[string]()
	names = append(names, "ann")
	numbers := empty[int]()
	numbers = append(numbers, 7)
	fmt.Println(names[0])
	fmt.Println(numbers[0])
}

func empty[T any]() []T {
	return []T{}
}
