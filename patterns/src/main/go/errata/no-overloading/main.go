//go:build erratum

// A name stands for one function: Go has no overloading.
//
// Does not compile: `describe redeclared in this block`
package main

import "fmt"

func describe(n int) string { return fmt.Sprint("number ", n) }

func describe(text string) string { return "text " + text }

func main() {
	fmt.Println(describe(1), describe("one"))
}
