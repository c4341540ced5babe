// Two Go arrays are equal when their elements are; Java asks `Arrays.equals`, for nested ones
// `deepEquals`.
package main

import "fmt"

func main() {
	row := [2]int{1, 2}
	same := [...]int{1, 2}
	fmt.Println(row == same)
	grid := [2][2]int{row, same}
	turned := [2][2]int{same, row}
	fmt.Println(grid == turned)
}
