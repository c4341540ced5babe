// Filtering into the front of the same array makes no second one, and spoils the first.
package main

import (
	"fmt"
	"strings"
)

func main() {
	names := []string{"ann", "bob", "cy", "bea"}
	kept := names[:0]
	for _, name := range names {
		if !strings.HasPrefix(name, "b") {
			kept = append(kept, name)
		}
	}
	fmt.Println("kept:", strings.Join(kept, " "))
	fmt.Println("array:", strings.Join(names, " "))
}
