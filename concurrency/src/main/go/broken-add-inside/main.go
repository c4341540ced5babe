// A task that counts itself, once it runs, is counted too late: the wait may be over.
package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

func main() {
	var tasks sync.WaitGroup
	var done atomic.Int32
	late := make(chan struct{}) // a scheduler that has other things to do
	for range 3 {
		go func() {
			<-late
			tasks.Add(1)
			defer tasks.Done()
			done.Add(1)
		}()
	}
	tasks.Wait()
	fmt.Println("the wait is over,", done.Load(), "of 3 tasks are done")
	close(late)
}
