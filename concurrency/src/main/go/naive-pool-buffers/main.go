// An object comes out of the pool as it was put in, or new: which of the two, nobody says.
package main

import (
	"bytes"
	"fmt"
	"sync"
)

var buffers = sync.Pool{New: func() any { return new(bytes.Buffer) }}

func main() {
	show("coffee")
	show("tea")
}

func show(drink string) {
	text := buffers.Get().(*bytes.Buffer)
	defer buffers.Put(text)
	text.WriteString(drink)
	fmt.Println(text)
}
