// A Java type parameter stands for references: an int in a list is an object.
package main

import "fmt"

type list[T any] struct{ items []T }

func main() {
	list := list[int]{[]int{7}}
	array := [...]int{7}
	fmt.Printf("in a list: %T\n", list.items[0])
	fmt.Printf("in an array: %T\n", array[0])
}
