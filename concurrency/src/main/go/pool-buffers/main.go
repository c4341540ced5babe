// A pool keeps what was used, to be used again: large buffers, which are dear to make.
package main

import (
	"fmt"
	"io"
	"strings"
	"sync"
)

var buffers = sync.Pool{New: func() any { return new([64 << 10]byte) }}

func main() {
	fmt.Println("read:", size(strings.NewReader("coffee")))
	fmt.Println("read:", size(strings.NewReader("tea")))
}

func size(in io.Reader) int {
	buffer := buffers.Get().(*[64 << 10]byte)
	defer buffers.Put(buffer)
	size := 0
	for {
		n, err := in.Read(buffer[:])
		size += n
		if err != nil {
			return size
		}
	}
}
