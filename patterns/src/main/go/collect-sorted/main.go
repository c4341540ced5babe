// From a map's keys to a sorted slice, by what the map says about them.
package main

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strings"
)

func main() {
	stock := map[string]int{"milk": 7, "salt": 9, "tea": 2}
	scarcest := slices.SortedFunc(maps.Keys(stock), func(a, b string) int {
		return cmp.Compare(stock[a], stock[b])
	})
	fmt.Println(strings.Join(scarcest, ", "))
}
