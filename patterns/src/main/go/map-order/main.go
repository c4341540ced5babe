// A range over a map begins anywhere, so that nobody relies on an order.
package main

import (
	"fmt"
	"maps"
	"slices"
)

func main() {
	lengths := make(map[string]int)
	for _, name := range []string{"cy", "ann", "bob"} {
		lengths[name] = len(name)
	}
	seen := make(map[string]bool)
	for range 100 {
		walk := slices.Collect(maps.Keys(lengths))
		seen[fmt.Sprint(walk)] = true
	}
	fmt.Println("always the same order:", len(seen) == 1)
	fmt.Println("sorted:", slices.Sorted(maps.Keys(lengths)))
}
