//go:build erratum

// An import that nothing uses is an error, not a warning.
//
// Does not compile: `"os" imported and not used`
package main

import (
	"fmt"
	"os"
)

func main() {
	fmt.Println("hello")
}
