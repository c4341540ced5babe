// A finalizer is given its object, may bring it back to life, and runs but once.
package main

import (
	"fmt"
	"runtime"
	"weak"

	"gotojava.example/gc-demo/collect"
)

type session struct{ user string }

func main() {
	saved := make(chan *session, 2)
	runtime.SetFinalizer(&session{"ann"}, func(s *session) { saved <- s })
	collect.Until(func() bool { return len(saved) == 1 })
	back := <-saved
	fmt.Println("back:", back.user)
	again := weak.Make(back)
	collect.Until(func() bool { return again.Value() == nil })
	fmt.Println("finalized again:", len(saved) > 0)
}
