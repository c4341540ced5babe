// Go's weak pointers to one object are equal, even after it is gone; Java's references never are.
package main

import (
	"fmt"
	"weak"

	"gotojava.example/gc-demo/collect"
)

type session struct{ user string }

func main() {
	a, b := two(&session{"ann"})
	fmt.Println("equal:", a == b)
	collect.Until(func() bool { return a.Value() == nil && b.Value() == nil })
	fmt.Println("equal when gone:", a == b)
}

func two(s *session) (weak.Pointer[session], weak.Pointer[session]) {
	return weak.Make(s), weak.Make(s)
}
