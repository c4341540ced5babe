// The value of a range is a copy: changing it changes nothing in the slice. Who reads, as in the
// notes, that range is much like Python's enumerate will expect the elements themselves.
//
// Output:
//
//	after changing v: 1
//	after changing arr[i]: 2
package main

import "fmt"

type counter struct{ n int }

func main() {
	arr := []counter{{1}}
	for _, v := range arr {
		v.n++
	}
	fmt.Println("after changing v:", arr[0].n)
	for i := range arr {
		arr[i].n++
	}
	fmt.Println("after changing arr[i]:", arr[0].n)
}
