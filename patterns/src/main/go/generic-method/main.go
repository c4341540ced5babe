// A method with a type parameter of its own; Go 1.26 has functions with them and no methods.
package main

import "fmt"

type box[T any] struct{ value T }

func mapBox[T, R any](b box[T], change func(T) R) box[R] {
	return box[R]{change(b.value)}
}

func main() {
	fmt.Println(mapBox(box[string]{"java"}, func(s string) int { return len(s) }).value)
}
