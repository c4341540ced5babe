// When a cleanup runs, its object is gone, even for a weak pointer: nothing comes back.
package main

import (
	"fmt"
	"runtime"
	"weak"

	"gotojava.example/gc-demo/collect"
)

type session struct{ user string }

func main() {
	gone := make(chan bool, 1)
	open("ann", gone)
	collect.Until(func() bool { return len(gone) == 1 })
	fmt.Println("gone:", <-gone)
}

func open(user string, gone chan<- bool) {
	s := &session{user}
	check := func(s weak.Pointer[session]) { gone <- s.Value() == nil }
	runtime.AddCleanup(s, check, weak.Make(s))
}
