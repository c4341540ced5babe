// Range over a slice gives each index and a copy of the element there.
package main

import "fmt"

func main() {
	scores := []int{70, 80, 90}
	for i, score := range scores {
		score += 5
		fmt.Println(i, score)
	}
	fmt.Println("the first is still", scores[0])
}
