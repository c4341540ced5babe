//go:build erratum

// A method has no type parameters beside those of its receiver's type.
//
// Does not compile: `method must have no type parameters`
package main

type box[T any] struct{ value T }

func (b box[T]) mapped[R any](change func(T) R) box[R] {
	return box[R]{change(b.value)}
}

func main() {}
