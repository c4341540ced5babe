// A nil slice passed to a variadic function is no argument at all.
package main

import "fmt"

func main() {
	var names []string
	fmt.Println(count(names...), "names")
}

func count(names ...string) int {
	return len(names)
}
