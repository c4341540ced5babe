// A weak pointer leads to its object while something else keeps it, and then to nothing.
package main

import (
	"fmt"
	"runtime"
	"weak"

	"gotojava.example/gc-demo/collect"
)

type session struct{ user string }

func main() {
	s := &session{"ann"}
	w := weak.Make(s)
	runtime.GC()
	fmt.Println("held:", w.Value().user)
	runtime.KeepAlive(s)
	collect.Until(func() bool { return w.Value() == nil })
	fmt.Println("let go: nothing")
}
