// Claiming a type instead of asking for it ends the program when the claim is wrong.
package main

import "fmt"

func main() {
	var value any = "forty-two"
	n := value.(int)
	fmt.Println("number", n)
}
