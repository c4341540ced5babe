// The address of a local variable outlives the call, and each call has a variable of its own.
package main

import "fmt"

type counter struct{ count int }

func main() {
	first := newCounter()
	second := newCounter()
	first.count++
	first.count++
	second.count++
	fmt.Printf("first %d, second %d\n", first.count, second.count)
}

func newCounter() *counter {
	var c counter
	return &c
}
