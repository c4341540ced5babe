// A capital letter shows a name to other packages.
package main

import (
	"fmt"

	"gotojava.example/patterns/exported-names/greet"
)

func main() {
	fmt.Println(greet.Formal("Ann"))
}
