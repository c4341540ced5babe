// A builder grows in place and becomes a string once, at the end.
package main

import (
	"fmt"
	"strings"
)

func main() {
	var countdown strings.Builder
	for i := 3; i > 0; i-- {
		fmt.Fprintf(&countdown, "%d... ", i)
	}
	countdown.WriteString("go")
	fmt.Println(countdown.String())
}
