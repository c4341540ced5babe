// Cutting a slice to length 0 keeps its array, to be filled again.
package main

import "fmt"

func main() {
	n := []int{1, 2, 3}
	n = n[:0]
	fmt.Println(n, cap(n))
	n = append(n, 7)
	fmt.Println(n, n[:3])
}
