// Appending to a part of a slice overwrites what follows the part.
package main

import "fmt"

func main() {
	all := []int{1, 2, 3, 4, 5}
	part := all[1:3]
	part = append(part, 9)
	fmt.Println(part)
	fmt.Println(all)
}
