// A function that appends does not lengthen its caller's slice, though it writes into the array.
package main

import "fmt"

func main() {
	names := make([]string, 1, 4)
	names[0] = "ann"
	add(names, "bob")
	fmt.Println("the caller sees", names)
	fmt.Println("the array holds", names[:2])
}

func add(names []string, name string) {
	names = append(names, name)
	fmt.Println("the callee sees", names)
}
