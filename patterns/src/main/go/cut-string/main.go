// A string cut in two at the first separator: the rest may hold more of them.
package main

import (
	"fmt"
	"strings"
)

func main() {
	for _, line := range []string{"path=a=b", "verbose"} {
		if key, value, found := strings.Cut(line, "="); found {
			fmt.Println(key, "is", value)
		} else {
			fmt.Println(line, "has no value")
		}
	}
}
