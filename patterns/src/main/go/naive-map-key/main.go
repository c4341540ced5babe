// A map has a copy of its key: changing the variable that it came from changes nothing in the map.
package main

import "fmt"

func main() {
	path := [2]int{1, 2}
	names := map[[2]int]string{path: "start"}
	path[0] = 9
	fmt.Println("by the changed key:", orNothing(names[path]))
	fmt.Println("by the old key:", orNothing(names[[2]int{1, 2}]))
	fmt.Println("entries:", len(names))
}

func orNothing(name string) string {
	if name == "" {
		return "nothing"
	}
	return name
}
