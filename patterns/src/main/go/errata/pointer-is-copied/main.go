// A pointer argument is a copy too. Through it the function changes what the caller's pointer
// points at, as the notes say; where that pointer points it cannot change. For that it needs a
// pointer to the pointer.
//
// Output:
//
//	changed through the copy: 1
//	after giving the copy another address: 1
//	after giving the pointer itself another address: 100
package main

import "fmt"

type counter struct{ n int }

func main() {
	c := &counter{}
	increment(c)
	fmt.Println("changed through the copy:", c.n)
	replaceCopy(c)
	fmt.Println("after giving the copy another address:", c.n)
	replace(&c)
	fmt.Println("after giving the pointer itself another address:", c.n)
}

func increment(c *counter) { c.n++ }

func replaceCopy(c *counter) { c = &counter{n: 100} }

func replace(c **counter) { *c = &counter{n: 100} }
