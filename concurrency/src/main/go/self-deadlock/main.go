// A task that waits for its own group waits for itself.
package main

import (
	"fmt"
	"sync"
)

func main() {
	var tasks sync.WaitGroup
	tasks.Go(func() {
		tasks.Wait()
		fmt.Println("all tasks are done, this one too")
	})
	tasks.Wait()
}
