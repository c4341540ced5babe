// A Go function gets a copy of an array, unless it takes a pointer; a Java method gets the array.
package main

import "fmt"

func main() {
	scores := [3]int{1, 2, 3}
	resetCopy(scores)
	fmt.Println("after a copy was reset:", scores[0])
	reset(&scores)
	fmt.Println("after the array was reset:", scores[0])
}

func resetCopy(scores [3]int) { scores[0] = 0 }

func reset(scores *[3]int) { scores[0] = 0 }
