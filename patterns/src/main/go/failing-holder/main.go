// Once means once, even when the attempt fails: nobody tries again, and later callers find nothing.
package main

import (
	"fmt"
	"sync"
)

type settings struct{ region string }

var (
	once     sync.Once
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
	fmt.Println(caller, "caller: found", current())
}

func current() *settings {
	once.Do(func() { instance = newSettings() })
	return instance
}

func newSettings() *settings {
	attempts++
	if attempts == 1 {
		panic("no settings file")
	}
	return &settings{region: "eu"}
}
