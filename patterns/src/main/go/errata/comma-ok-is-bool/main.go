//go:build erratum

// The second result of a map index is a bool, not an error: it cannot be compared with nil.
//
// Does not compile: `mismatched types bool and untyped nil`
package main

import "fmt"

func main() {
	ages := map[string]int{"ann": 28}
	age, ok := ages["ann"]
	if ok != nil {
		fmt.Println(age)
	}
}
