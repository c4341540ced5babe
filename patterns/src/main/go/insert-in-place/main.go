// To insert by hand, add a place at the end, copy the rest one further, and write.
package main

import "fmt"

func main() {
	n := []int{1, 2, 4, 5}
	n = append(n, 0)
	copy(n[3:], n[2:])
	n[2] = 3
	fmt.Println(n)
}
