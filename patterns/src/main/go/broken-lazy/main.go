// Looking first and then creating makes two instances when two callers look at the same time.
package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

type settings struct{ region string }

var (
	instance *settings
	created  atomic.Int32
	starting sync.WaitGroup
)

func main() {
	fmt.Println("before")
	starting.Add(2)
	var callers sync.WaitGroup
	callers.Go(func() { current() })
	callers.Go(func() { current() })
	callers.Wait()
	fmt.Println("after:", created.Load(), "created")
}

func current() *settings {
	if instance == nil {
		instance = newSettings()
	}
	return instance
}

// newSettings is slow: it takes until another caller has come as far.
func newSettings() *settings {
	starting.Done()
	starting.Wait()
	created.Add(1)
	return &settings{region: "eu"}
}
