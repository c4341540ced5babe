// A function becomes a value that is computed once, when it is first asked for.
package main

import (
	"fmt"
	"sync"
)

func main() {
	words := sync.OnceValue(func() int {
		fmt.Println("counting")
		return 3
	})
	fmt.Println("nothing is counted yet")
	var sum int
	for range 2 {
		sum += words()
	}
	fmt.Println("asked twice:", sum)
}
