// An argument that does not fit its verb: Go writes the mistake into the text, Java throws.
package main

import "fmt"

func main() {
	var count any = "five"
	fmt.Printf("%d messages\n", count)
}
