// A slice of an array writes through to it, until it grows.
package main

import (
	"fmt"
	"strings"
)

func main() {
	names := [...]string{"ann", "bob"}
	list := names[:]
	list[0] = "amy"
	fmt.Println(strings.Join(names[:], " "))
	list = append(list, "cy")
	fmt.Println(strings.Join(list, " "))
}
