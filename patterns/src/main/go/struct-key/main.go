// A struct of comparable fields is a key.
package main

import "fmt"

type square struct{ x, y int }

func main() {
	board := make(map[square]string)
	board[square{1, 2}] = "knight"
	board[square{1, 2}] = "rook"
	board[square{3, 2}] = "pawn"
	fmt.Println("1,2 holds a", board[square{1, 2}])
	first := 0
	for s := range board {
		if s.x == 1 {
			first++
		}
	}
	fmt.Println(first, "of", len(board))
}
