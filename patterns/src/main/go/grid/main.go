// An array of arrays is one block of elements in Go, and copies as one; in Java it is an array of
// references to rows.
package main

import "fmt"

func main() {
	var grid [2][3]int
	copied := grid
	copied[0][0] = 9
	fmt.Printf("grid %d, copy %d\n", grid[0][0], copied[0][0])
}
