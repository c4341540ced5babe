// A nil slice is empty and takes elements like any other; only the comparison tells.
package main

import "fmt"

func main() {
	var none []int
	empty := []int{}
	fmt.Println(none == nil, empty == nil)
	fmt.Println(len(none), len(empty))
	none = append(none, 1)
	fmt.Println(none, none == nil)
}
