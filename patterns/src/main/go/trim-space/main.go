// What counts as white space differs: Go trims all of Unicode's, `strip` leaves the no-break space,
// `trim` knows only ASCII.
package main

import (
	"fmt"
	"strings"
)

func main() {
	text := "\u3000go\u00a0"
	fmt.Println("trimmed:", len(strings.TrimSpace(text)))
}
