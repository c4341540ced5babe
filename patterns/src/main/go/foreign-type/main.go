// An interface of one's own for types of somebody else: Go's fit as they are, Java's through a
// method reference.
package main

import (
	"bytes"
	"container/list"
	"fmt"
)

func main() {
	buffer := bytes.NewBufferString("hello")
	queue := list.New()
	queue.PushBack(1)
	queue.PushBack(2)
	queue.PushBack(3)
	for _, s := range []sized{buffer, queue} {
		fmt.Println("length", s.Len())
	}
}

type sized interface{ Len() int }
