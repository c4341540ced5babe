// A Go pointer into an object keeps all of it; Java has no such pointer, only the field's value.
package main

import (
	"fmt"
	"runtime"
	"weak"

	"gotojava.example/gc-demo/collect"
)

type page struct {
	title string
	body  [1 << 16]byte
}

func main() {
	whole, title := open()
	runtime.GC()
	fmt.Println("kept by its title:", whole.Value() != nil)
	runtime.KeepAlive(title)
	collect.Until(func() bool { return whole.Value() == nil })
}

func open() (weak.Pointer[page], *string) {
	p := &page{title: "home"}
	return weak.Make(p), &p.title
}
