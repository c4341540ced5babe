// A loop over a slice goes as far as the slice did at its start, and reads each element in its turn.
package main

import "fmt"

func main() {
	n := make([]int, 3, 8)
	for _, v := range n {
		fmt.Println(v)
		n[2] = 7
		n = append(n, 9)
	}
	fmt.Println(len(n), "elements")
}
