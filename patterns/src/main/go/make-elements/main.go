// Making values of a type parameter: Go has their zero value, Java is told how to make one.
package main

import (
	"fmt"
	"strings"
)

func main() {
	lines := makeAll[strings.Builder](3)
	lines[0].WriteString("go")
	fmt.Println(lines[0].Len(), lines[1].Len(), lines[2].Len())
}

func makeAll[T any](count int) []T {
	return make([]T, count)
}
