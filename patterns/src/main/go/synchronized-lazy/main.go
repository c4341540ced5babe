// Under a lock only one caller at a time looks and creates, so there is one instance.
package main

import (
	"fmt"
	"sync"
)

type settings struct{ region string }

var (
	mu       sync.Mutex
	instance *settings
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
	mu.Lock()
	defer mu.Unlock()
	if instance == nil {
		instance = newSettings()
	}
	return instance
}

func newSettings() *settings {
	fmt.Println("created")
	return &settings{region: "eu"}
}
