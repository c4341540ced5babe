// When the computation fails, sync.OnceValue keeps the failure for good; Guava keeps nothing.
package main

import (
	"fmt"
	"sync"
)

type settings struct{ region string }

var (
	current  = sync.OnceValue(newSettings)
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

func newSettings() *settings {
	attempts++
	if attempts == 1 {
		panic("no settings file")
	}
	return &settings{region: "eu"}
}
