//go:build erratum

// A slice is no key: it could change while it is in the map.
//
// Does not compile: `invalid map key type []int`
package main

import "fmt"

func main() {
	names := map[[]int]string{{1, 2}: "start"}
	fmt.Println(names[[]int{1, 2}])
}
