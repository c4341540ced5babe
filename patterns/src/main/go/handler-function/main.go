// A function is made to satisfy an interface: in Go by a method on the function's type, in Java by
// itself.
package main

import "fmt"

func main() {
	handlers := []handler{fixed{"hello"}, handlerFunc(echo)}
	for _, h := range handlers {
		fmt.Println(h.serve("/index"))
	}
}

type handler interface {
	serve(path string) string
}

type handlerFunc func(path string) string

func (f handlerFunc) serve(path string) string { return f(path) }

type fixed struct{ text string }

func (f fixed) serve(string) string { return f.text }

func echo(path string) string { return "asked for " + path }
