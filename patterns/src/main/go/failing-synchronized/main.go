// When creation fails under a lock, nothing is kept: the next caller tries again.
package main

import (
	"fmt"
	"sync"
)

type settings struct{ region string }

var (
	mu       sync.Mutex
	instance *settings
	attempts int
)

func main() {
	show("first")
	show("second")
}

func show(caller string) {
	defer func() {
		if failure := recover(); failure != nil {
			fmt.Println(caller, "caller:", failure)
		}
	}()
	fmt.Println(caller, "caller: region", current().region)
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
	attempts++
	if attempts == 1 {
		panic("no settings file")
	}
	return &settings{region: "eu"}
}
