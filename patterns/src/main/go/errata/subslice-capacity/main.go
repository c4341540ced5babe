// A slice's capacity counts to the end of the array, not to the end of the slice: that of a[1:3] is 4
// here, where the notes say 2. So two appends write into a, and only the one after them moves.
//
// Output:
//
//	len 2 cap 4
//	a: [1 666 3 777 888]
//	cap 8
//	a: [1 666 3 777 888]
package main

import "fmt"

func main() {
	a := [...]int{1, 2, 3, 4, 5}
	b := a[1:3]
	fmt.Println("len", len(b), "cap", cap(b))
	b[0] = 666
	b = append(b, 777)
	b = append(b, 888)
	fmt.Println("a:", a)
	b = append(b, 999)
	b[0] = 0
	fmt.Println("cap", cap(b))
	fmt.Println("a:", a)
}
