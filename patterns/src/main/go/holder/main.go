// The instance is created once, by whoever needs it first: in Go through sync.Once, in Java by the
// initialization of a class.
package main

import (
	"fmt"
	"sync"
)

type settings struct{ region string }

var (
	once     sync.Once
	instance *settings
)

func main() {
	fmt.Println("before, to be read from", path())
	var other sync.WaitGroup
	other.Go(func() { current() })
	current()
	other.Wait()
	fmt.Println("after: region", current().region)
}

func path() string { return "settings.toml" }

func current() *settings {
	once.Do(func() { instance = newSettings() })
	return instance
}

func newSettings() *settings {
	fmt.Println("created")
	return &settings{region: "eu"}
}
