// The rows of a table may be cut from one array; the third index keeps them apart.
package main

import "fmt"

func main() {
	cells := make([]int, 6)
	rows := [][]int{cells[0:3:3], cells[3:6:6]}
	rows[1][0] = 7
	rows[0] = append(rows[0], 9)
	fmt.Println(rows)
	fmt.Println(cells)
}
