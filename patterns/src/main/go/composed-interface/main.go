// A larger interface is made of small ones, and a caller asks for no more than it uses.
package main

import (
	"fmt"
	"strings"
)

func main() {
	n := &note{text: "hello"}
	shout(n)
	fmt.Println(n.read())
}

type reader interface{ read() string }

type writer interface{ write(text string) }

type readWriter interface {
	reader
	writer
}

func shout(rw readWriter) { rw.write(strings.ToUpper(rw.read())) }

type note struct{ text string }

func (n *note) read() string      { return n.text }
func (n *note) write(text string) { n.text = text }
