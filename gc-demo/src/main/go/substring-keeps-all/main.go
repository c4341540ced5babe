// A substring of Go's shares the bytes and keeps them all; Java's is a copy.
package main

import (
	"fmt"
	"runtime"
	"strings"
	"unsafe"
	"weak"
)

func main() {
	whole, word := first(func(s string) string { return s })
	runtime.GC()
	fmt.Println(word, "keeps all:", whole.Value() != nil)

	whole, word = first(strings.Clone)
	runtime.GC()
	fmt.Println(word, "cloned keeps all:", whole.Value() != nil)
}

func first(kept func(string) string) (weak.Pointer[byte], string) {
	text := strings.Repeat("go ", 1<<16)
	return weak.Make(unsafe.StringData(text)), kept(text[:2])
}
