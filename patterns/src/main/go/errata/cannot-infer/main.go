//go:build erratum

// Go infers a type argument from what goes in, never from where the result goes.
//
// Does not compile: `in call to empty, cannot infer T`
package main

func main() {
	var names []string = empty()
	_ = names
}

func empty[T any]() []T {
	return []T{}
}
