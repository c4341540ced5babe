// A return in a deferred function returns from that function alone; the panic goes on.
package main

import "fmt"

func main() {
	fmt.Println("withdraw returned", withdraw())
}

func withdraw() int {
	total := 1
	defer func() int {
		fmt.Println("cleaning up")
		return total
	}()
	panic("insufficient funds")
}
