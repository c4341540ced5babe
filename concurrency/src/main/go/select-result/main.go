// A select is a statement in Go and an expression in Java: it gives what the chosen case gives.
package main

import "fmt"

func main() {
	primary := make(chan string) // down: it never answers
	replica := make(chan string)
	go func() { replica <- "answer from the replica" }()
	var answer string
	select {
	case answer = <-primary:
	case answer = <-replica:
	}
	fmt.Println(answer)
}
