// Range looks at its operand once, before the first turn: a loop that appends to the slice it walks
// ends all the same. The notes' comparison with Python's enumerate suggests that it would go on.
//
// Output:
//
//	5 turns, 10 elements
package main

import "fmt"

func main() {
	arr := []int{1, 2, 3, 4, 5}
	turns := 0
	for _, v := range arr {
		arr = append(arr, v)
		turns++
	}
	fmt.Println(turns, "turns,", len(arr), "elements")
}
