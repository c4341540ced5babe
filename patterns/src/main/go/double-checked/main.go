// Most callers need no lock: they look first, and only who finds nothing locks and looks again.
package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

type settings struct{ region string }

var (
	mu       sync.Mutex
	instance atomic.Pointer[settings]
)

func main() {
	fmt.Println("before")
	var other sync.WaitGroup
	other.Go(func() { current() })
	current()
	other.Wait()
	fmt.Println("after: region", current().region)
}

func current() *settings {
	if instance.Load() == nil {
		mu.Lock()
		defer mu.Unlock()
		if instance.Load() == nil {
			instance.Store(newSettings())
		}
	}
	return instance.Load()
}

func newSettings() *settings {
	fmt.Println("created")
	return &settings{region: "eu"}
}
