// To walk a concurrent map while it changes is allowed, and may show the change or not.
package main

import (
	"fmt"
	"sync"
)

func main() {
	var ages sync.Map
	ages.Store("Ann", 30)
	seen := 0
	ages.Range(func(name, age any) bool {
		seen++
		ages.Store("Bob", 25)
		return true
	})
	_, ok := ages.Load("Bob")
	fmt.Println("seen:", seen, "Bob stored:", ok)
}
