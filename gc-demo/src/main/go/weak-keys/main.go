// A map can forget what it says about an object once the object is gone.
package main

import (
	"fmt"
	"runtime"
	"sync"
	"weak"

	"gotojava.example/gc-demo/collect"
)

type page struct{ title string }

var about sync.Map // from weak.Pointer[page] to what is noted about it

func main() {
	p := &page{"home"}
	note(p, "read twice")
	fmt.Println("entries:", entries())
	runtime.KeepAlive(p)
	collect.Until(func() bool { return entries() == 0 })
	fmt.Println("entries:", entries())
}

func note(p *page, text string) {
	key := weak.Make(p)
	if _, known := about.Swap(key, text); !known {
		runtime.AddCleanup(p, about.Delete, any(key))
	}
}

func entries() int {
	n := 0
	for range about.Range {
		n++
	}
	return n
}
