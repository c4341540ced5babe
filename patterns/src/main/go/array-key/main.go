// A Go array is a key by its elements; in Java a record, or an unmodifiable list, is that key.
package main

import "fmt"

func main() {
	visited := map[[2]int]bool{}
	visited[[2]int{1, 2}] = true
	fmt.Println(visited[[2]int{1, 2}])
}
