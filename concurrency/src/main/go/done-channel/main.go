// A close reaches all who wait, and all who come later: one event for everybody.
package main

import (
	"fmt"
	"sync"
)

func main() {
	done := make(chan struct{})
	var workers sync.WaitGroup
	for id := 1; id <= 3; id++ {
		workers.Go(func() {
			<-done
			fmt.Println("worker", id, "stops")
		})
	}
	fmt.Println("main: please stop")
	close(done)
	workers.Wait()
	<-done
	fmt.Println("main: all have stopped")
}
