// A function that computes its value for the first caller and keeps it for the others.
package main

import (
	"fmt"
	"sync"
)

type settings struct{ region string }

var current = sync.OnceValue(newSettings)

func main() {
	fmt.Println("before")
	var other sync.WaitGroup
	other.Go(func() { current() })
	current()
	other.Wait()
	fmt.Println("after: region", current().region)
}

func newSettings() *settings {
	fmt.Println("created")
	return &settings{region: "eu"}
}
