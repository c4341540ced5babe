// A view of a part keeps the whole; a copy of the part does not.
package main

import (
	"fmt"
	"runtime"
	"slices"
	"weak"
)

type table [1 << 16]string

func main() {
	whole, part := view()
	runtime.GC()
	fmt.Println("view of", len(part), "keeps all:", whole.Value() != nil)
	runtime.KeepAlive(part)

	whole, part = clone()
	runtime.GC()
	fmt.Println("copy of", len(part), "keeps all:", whole.Value() != nil)
	runtime.KeepAlive(part)
}

func view() (weak.Pointer[table], []string) {
	whole := new(table)
	return weak.Make(whole), whole[:2]
}

func clone() (weak.Pointer[table], []string) {
	whole := new(table)
	return weak.Make(whole), slices.Clone(whole[:2])
}
