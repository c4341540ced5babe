//go:build erratum

// Two embedded types that both have the field: neither is promoted, and the short name is refused
// where it is used.
//
// Does not compile: `ambiguous selector ann.id`
package main

import "fmt"

type person struct{ id int }

type account struct{ id int }

type customer struct {
	person
	account
}

func main() {
	ann := customer{person{4711}, account{7}}
	fmt.Println(ann.id)
}
