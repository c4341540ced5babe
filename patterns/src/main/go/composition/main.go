// A function can be made of functions: `then` calls one, and the other with its result.
package main

import (
	"fmt"
	"strings"
)

func main() {
	path := then(then(prefix(" /posts/"), strings.TrimSpace), dashes)
	fmt.Println(path("hello world "))
}

func prefix(start string) func(string) string {
	return func(text string) string { return start + text }
}

func then[A, B, C any](f func(A) B, g func(B) C) func(A) C {
	return func(a A) C { return g(f(a)) }
}

func dashes(text string) string { return strings.ReplaceAll(text, " ", "-") }
