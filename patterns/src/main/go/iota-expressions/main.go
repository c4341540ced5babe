// iota counts inside an expression, which is repeated line by line; an enum gives each constant its
// value.
package main

import "fmt"

const (
	_ = 1 << (10 * iota)
	KiB
	MiB
	GiB
)

func main() {
	fmt.Println(KiB)
	fmt.Println(MiB)
	fmt.Println(GiB)
}
