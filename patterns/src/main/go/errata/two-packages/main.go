//go:build erratum

// All files of a folder are one package: a second name is refused.
//
// Does not compile: `found packages main (main.go) and wording (wording.go)`
package main

import "fmt"

func main() {
	fmt.Println(salutation)
}
