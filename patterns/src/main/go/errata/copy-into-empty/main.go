// Copy fills what is there: into an empty slice it copies nothing, however large its capacity is.
//
// Output:
//
//	0 []
//	2 [1 2]
package main

import "fmt"

func main() {
	src := []int{1, 2, 3}
	dst := make([]int, 0, 3)
	fmt.Println(copy(dst, src), dst)
	dst = make([]int, 2)
	fmt.Println(copy(dst, src), dst)
}
