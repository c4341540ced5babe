// The length is part of a Go array's type; in Java it belongs to the object, and one type holds
// every length.
package main

import "fmt"

func main() {
	scores := [3]int{1, 2, 3}
	fmt.Printf("%T\n", scores)
	more := [5]int{}
	fmt.Printf("%T\n", more)
}
