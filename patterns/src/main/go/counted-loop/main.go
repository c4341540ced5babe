// A counted loop states its start, its condition and its step.
package main

import "fmt"

func main() {
	for i := 0; i < 3; i++ {
		fmt.Println("lap", i)
	}
}
