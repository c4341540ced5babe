// A Go constant without a type has no size: it must fit only where it becomes a value.
package main

import "fmt"

const huge = 1 << 100

func main() {
	fmt.Println(huge >> 98)
}
