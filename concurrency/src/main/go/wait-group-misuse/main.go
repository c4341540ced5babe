// A WaitGroup counts, and a Done too many is an error.
package main

import (
	"fmt"
	"sync"
)

func main() {
	var workers sync.WaitGroup
	workers.Add(1)
	workers.Done()
	fmt.Println("all done")
	workers.Done()
}
