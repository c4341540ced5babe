// A third index ends the capacity too, so that an append has to move.
package main

import "fmt"

func main() {
	all := []int{1, 2, 3, 4}
	closed := append(all[0:2:2], 9)
	fmt.Println(closed, all)
	open := append(all[0:2], 9)
	fmt.Println(open, all)
}
