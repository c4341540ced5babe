// A walk through a tree, as a sequence: Go's function calls itself, Java joins streams.
package main

import "fmt"

type tree struct {
	left  *tree
	value int
	right *tree
}

func main() {
	root := &tree{&tree{nil, 1, nil}, 2, &tree{nil, 3, nil}}
	for value := range root.values {
		if value > 2 {
			break
		}
		fmt.Println(value)
	}
}

func (t *tree) values(yield func(int) bool) {
	t.push(yield)
}

func (t *tree) push(yield func(int) bool) bool {
	return t == nil || t.left.push(yield) && yield(t.value) && t.right.push(yield)
}
