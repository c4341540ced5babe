// An array without a literal holds zero values: for text that is "" in Go and null in Java.
package main

import "fmt"

func main() {
	var counts [3]int
	var names [2]string
	fmt.Printf("count [%d]\n", counts[0])
	fmt.Printf("name [%s]\n", names[0])
}
