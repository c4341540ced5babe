// To put an element in front, append all the others to it.
package main

import (
	"fmt"
	"strings"
)

func main() {
	names := []string{"bob", "cy"}
	names = append([]string{"ann"}, names...)
	fmt.Println(strings.Join(names, " "))
}
