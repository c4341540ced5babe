// A switch that forgets a constant: javac refuses it where the switch is an expression over an
// enum.
package main

import "fmt"

type level string

const (
	debug level = "DEBUG"
	info  level = "INFO"
	warn  level = "WARN"
)

func main() {
	for _, l := range []level{debug, info, warn} {
		fmt.Printf("%s is %q\n", l, colour(l))
	}
}

func colour(l level) string {
	switch l {
	case debug:
		return "grey"
	case info:
		return "white"
	}
	return ""
}
