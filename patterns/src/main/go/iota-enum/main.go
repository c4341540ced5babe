// A closed list of names: Go numbers constants of a type with iota, Java has an enum.
package main

import "fmt"

type level int

const (
	debug level = iota
	info
	warn
)

func (l level) String() string {
	return [...]string{"DEBUG", "INFO", "WARN"}[l]
}

func main() {
	l := info
	fmt.Println("level", l)
	fmt.Println("below WARN:", l < warn)
}
