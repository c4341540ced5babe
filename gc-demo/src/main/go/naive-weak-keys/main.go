// A weak key whose value refers to it is kept by the map itself.
package main

import (
	"fmt"
	"runtime"
	"weak"
)

type page struct{ title string }

func main() {
	about := map[weak.Pointer[page]]*page{}
	note(about)
	runtime.GC()
	runtime.GC()
	for key := range about {
		fmt.Println("still there:", key.Value() != nil)
	}
}

func note(about map[weak.Pointer[page]]*page) {
	p := &page{"home"}
	about[weak.Make(p)] = p
}
