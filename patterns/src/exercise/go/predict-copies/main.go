// Arrays, slices and structs are assigned, passed and cloned, then one of two is changed.
package main

import (
	"fmt"
	"slices"
)

type game struct {
	cells [3]int
	moves []string
}

func main() {
	row := [3]int{1, 2, 3}
	assigned := row
	assigned[0] = 9
	fmt.Println("array", row[0])

	clearRow(&row)
	fmt.Println("argument", row[0])

	grid := [2][2]int{{1, 2}, {3, 4}}
	copied := grid
	copied[0][0] = 9
	fmt.Println("grid", grid[0][0])

	numbers := []int{1, 2, 3}
	alias := numbers
	alias[0] = 9
	fmt.Println("list", numbers[0])

	lines := [][]int{{1}, {2}}
	cloned := slices.Clone(lines)
	cloned[0][0] = 9
	fmt.Println("nested", lines[0][0])

	first := game{[3]int{1, 2, 3}, []string{"a"}}
	second := first
	second.cells[0] = 9
	second.moves[0] = "z"
	fmt.Println("game", first.cells[0], first.moves[0])
}

func clearRow(row *[3]int) {
	for i := range row {
		row[i] = 0
	}
}
