// Go's stack grows with the depth of the recursion; deep Java recursion becomes a loop over a stack
// of its own.
package main

import "fmt"

type folder struct{ children []*folder }

func main() {
	root := &folder{}
	for range 99_999 {
		root = &folder{children: []*folder{root}}
	}
	fmt.Println(count(root), "folders")
}

func count(f *folder) int {
	total := 1
	for _, child := range f.children {
		total += count(child)
	}
	return total
}
