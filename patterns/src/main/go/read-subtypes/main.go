// A function that reads from a list takes lists of every subtype: ? extends.
package main

import "fmt"

type shape interface{ area() int }

type square struct{ side int }

func (s square) area() int { return s.side * s.side }

func main() {
	squares := []square{{2}, {3}}
	fmt.Println(total(squares))
}

func total[S shape](shapes []S) int {
	total := 0
	for _, s := range shapes {
		total += s.area()
	}
	return total
}
