// A slice may be extended up to its capacity, and no further.
package main

import "fmt"

func main() {
	all := []int{1, 2, 3, 4, 5}
	part := all[2:3]
	fmt.Println(part[:3])
	fmt.Println(part[:4])
}
