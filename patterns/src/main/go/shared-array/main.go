// A slice is a view of an array: what is written through either shows in the other.
package main

import "fmt"

func main() {
	a := [...]int{1, 2, 3, 4, 5}
	view := a[1:3]
	view[0] = 20
	a[2] = 30
	fmt.Println(view, len(view), cap(view))
	fmt.Println(a)
}
