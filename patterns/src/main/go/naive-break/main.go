// A plain break inside a switch leaves the switch, not the loop around it, in both languages.
package main

import "fmt"

func main() {
	for _, command := range []string{"push", "quit", "pop"} {
		switch command {
		case "quit":
			break
		default:
			fmt.Println("ran", command)
		}
	}
}
