// Who has waited longest is served first.
package main

import (
	"fmt"
	"runtime"
	"strings"
	"sync"
)

func main() {
	tickets := make(chan string)
	got := make([]string, 3)
	var waiters sync.WaitGroup
	for i := range got {
		waiters.Go(func() { got[i] = <-tickets })
		awaitReceivers(i + 1)
	}
	for _, ticket := range []string{"first", "second", "third"} {
		tickets <- ticket
	}
	waiters.Wait()
	fmt.Println(strings.Join(got, " "))
}

// awaitReceivers returns when n goroutines are blocked in a receive.
func awaitReceivers(n int) {
	stacks := make([]byte, 1<<16)
	for strings.Count(string(stacks[:runtime.Stack(stacks, true)]), "[chan receive") < n {
		runtime.Gosched()
	}
}
