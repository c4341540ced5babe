// Copy fills the target as far as both reach, and tells how far that was.
package main

import (
	"fmt"
	"strings"
)

func main() {
	names := []string{"ann", "bob", "cy"}
	copied := make([]string, 2)
	count := copy(copied, names)
	copied[0] = "amy"
	fmt.Println(count, "copied:", strings.Join(copied, " "))
	fmt.Println("still:", strings.Join(names, " "))
}
