// Two values of unknown type are equal when their types and their values are.
package main

import "fmt"

func main() {
	var small any = 1000
	var same any = 1000
	var wide any = int64(1000)
	fmt.Println("int and int:", small == same)
	fmt.Println("int and long:", small == wide)
}
