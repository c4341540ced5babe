// A struct with an array compares what is in it: the array is a part of the struct.
package main

import "fmt"

type board struct{ squares [3]int }

func main() {
	first := board{[3]int{1, 0, 2}}
	again := board{[3]int{1, 0, 2}}
	fmt.Println("same squares:", first == again)
}
