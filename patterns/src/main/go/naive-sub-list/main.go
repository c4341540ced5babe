// A part of a slice outlives the growth of the whole: it keeps the array it was cut from.
package main

import "fmt"

func main() {
	all := []int{1, 2, 3}
	part := all[:2]
	all = append(all, 4)
	all[0] = 100
	fmt.Println(part[0])
}
