// Each goroutine sees the variable of its own turn of the loop.
package main

import (
	"fmt"
	"sync"
)

func main() {
	var greetings sync.WaitGroup
	for _, name := range []string{"ann", "bob", "eve"} {
		greetings.Go(func() { fmt.Println("hello", name) })
	}
	greetings.Wait()
}
