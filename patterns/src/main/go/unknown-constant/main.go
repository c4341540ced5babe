// A Go constant's type takes any number; a Java enum has its constants and no others.
package main

import "fmt"

type level int

const (
	debug level = iota
	info
)

func (l level) String() string {
	switch l {
	case debug:
		return "DEBUG"
	case info:
		return "INFO"
	}
	return fmt.Sprintf("level(%d)", int(l))
}

func main() {
	for number := 1; number < 3; number++ {
		fmt.Println(level(number))
	}
}
