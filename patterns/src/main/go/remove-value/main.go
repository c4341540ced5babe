// Removing a number from a list of numbers takes the object, not the int.
package main

import (
	"fmt"
	"slices"
)

func main() {
	ids := []int{5, 7, 1}
	if i := slices.Index(ids, 1); i >= 0 {
		ids = slices.Delete(ids, i, i+1)
	}
	fmt.Println(ids[0], ids[1])
}
