// Who waits for ever keeps for ever what it still could use.
package main

import (
	"fmt"
	"runtime"
	"weak"

	"gotojava.example/gc-demo/collect"
)

type session struct{ user string }

func main() {
	leave := make(chan struct{})
	w := start(leave)
	runtime.GC()
	fmt.Println("while it waits, kept:", w.Value() != nil)
	close(leave)
	collect.Until(func() bool { return w.Value() == nil })
	fmt.Println("when it has ended, kept:", w.Value() != nil)
}

func start(leave <-chan struct{}) weak.Pointer[session] {
	s := &session{"ann"}
	w := weak.Make(s)
	go func() {
		<-leave
		runtime.KeepAlive(s)
	}()
	return w
}
