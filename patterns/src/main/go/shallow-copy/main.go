// Copying a struct copies its fields, and a slice field still leads to the same elements.
package main

import (
	"fmt"
	"slices"
)

type plan struct {
	name  string
	tasks []string
}

func (p plan) clone() plan {
	p.tasks = slices.Clone(p.tasks)
	return p
}

func main() {
	first := plan{"a", []string{"one", "two"}}
	shared := first
	own := first.clone()
	first.tasks[0] = "late"
	fmt.Println("shared:", shared.tasks)
	fmt.Println("own:", own.tasks)
}
