// An action that fails has run: Once keeps it from the next caller, OnceFunc tells every caller.
package main

import (
	"fmt"
	"sync"
)

func main() {
	var once sync.Once
	byOnce := func() { once.Do(load) }
	call("Once, first", byOnce)
	call("Once, second", byOnce)
	byFunc := sync.OnceFunc(load)
	call("OnceFunc, first", byFunc)
	call("OnceFunc, second", byFunc)
}

func load() {
	panic("no settings file")
}

func call(caller string, action func()) {
	defer func() {
		if failure := recover(); failure != nil {
			fmt.Println(caller+":", failure)
		}
	}()
	action()
	fmt.Println(caller + ": all is well")
}
