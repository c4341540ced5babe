// A slice that grows does not always double. What is asked for may be more than twice; the allocator
// rounds up to its size classes; and from 256 on the factor falls towards 1.25. The slice is a package
// variable: one that stays in its function may begin with an array on the stack.
//
// Output:
//
//	1 to 6
//	17 to 36
//	512 to 848
package main

import "fmt"

var s []int

func main() {
	grow(1, 4)
	grow(17, 1)
	grow(512, 1)
}

func grow(capacity, more int) {
	s = make([]int, capacity)
	s = append(s, make([]int, more)...)
	fmt.Println(capacity, "to", cap(s))
}
