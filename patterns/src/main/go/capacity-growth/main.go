// A growing slice doubles while it is small, and then grows by about a quarter.
package main

import "fmt"

var grown []int

func main() {
	var seen []int
	for i := range 3000 {
		if len(grown) == cap(grown) {
			seen = append(seen, cap(grown))
		}
		grown = append(grown, i)
	}
	fmt.Println(seen)
}
