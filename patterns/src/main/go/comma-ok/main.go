// A stored zero and no entry at all are two things: a second result tells them apart.
package main

import "fmt"

func main() {
	points := map[string]int{"ann": 0}
	for _, name := range []string{"ann", "bob"} {
		found, ok := points[name]
		fmt.Println(name+":", found, ok)
	}
}
