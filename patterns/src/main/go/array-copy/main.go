// Assigning a Go array copies every element; Java says `clone`.
package main

import "fmt"

func main() {
	original := [3]int{1, 2, 3}
	copied := original
	copied[0] = 99
	fmt.Printf("original %d, copy %d\n", original[0], copied[0])
}
