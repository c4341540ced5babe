// To leave a loop from inside a switch, name the loop.
package main

import "fmt"

func main() {
loop:
	for _, command := range []string{"push", "quit", "pop"} {
		switch command {
		case "quit":
			break loop
		default:
			fmt.Println("ran", command)
		}
	}
}
