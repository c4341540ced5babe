// A Go method may be called on nil and say what that means; in Java the empty case is an object.
package main

import "fmt"

func main() {
	stops := &link{"Bern", &link{"Basel", nil}}
	fmt.Println("stops:", stops.length())
	var none *link
	fmt.Println("none:", none.length())
}

type link struct {
	name string
	next *link
}

func (l *link) length() int {
	if l == nil {
		return 0
	}
	return 1 + l.next.length()
}
