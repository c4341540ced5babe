// A nil slice has a length: 0.
package main

import "fmt"

func main() {
	var none []int
	fmt.Println(len(none))
}
