// Range over an array walks a copy taken before the first turn; over a pointer to it, the array
// itself, as Java's loop does.
package main

import "fmt"

func main() {
	scores := [3]int{1, 2, 3}
	for _, score := range scores {
		scores[2] = 100
		fmt.Println("copy", score)
	}
	for _, score := range &scores {
		scores[2] = 200
		fmt.Println("in place", score)
	}
}
