// When capacity runs out, append moves the elements to a new array, and the sharing ends.
package main

import "fmt"

func main() {
	first := []int{1, 2, 3}
	second := append(first, 4)
	second[0] = 100
	fmt.Println(first, second)
	third := append(second, 5)
	third[0] = 200
	fmt.Println(second, third)
}
