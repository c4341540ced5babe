// Division cuts towards zero and the remainder has the sign of the dividend, so a position in a
// ring needs more.
package main

import "fmt"

func main() {
	n := -7
	fmt.Println(n/2, "remainder", n%2)
	fmt.Println("in a ring of 5:", (n%5+5)%5)
}
