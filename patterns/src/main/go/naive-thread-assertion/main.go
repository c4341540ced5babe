// A check that panics in another goroutine ends the program, and every other test with it.
package main

import (
	"fmt"
	"sync"
)

func main() {
	fmt.Println("the test begins")
	var worker sync.WaitGroup
	worker.Go(func() { check(2+2, 5) })
	worker.Wait()
	fmt.Println("the test passed")
}

func check(got, want int) {
	if got != want {
		panic(fmt.Sprintf("got %d, want %d", got, want))
	}
}
