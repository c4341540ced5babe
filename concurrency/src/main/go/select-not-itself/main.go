// A select never meets itself: its send and its receive on one unbuffered channel both wait for
// somebody else.
package main

import "fmt"

func main() {
	meeting := make(chan string)
	select {
	case meeting <- "me":
		fmt.Println("sent to myself")
	case who := <-meeting:
		fmt.Println("met", who)
	default:
		fmt.Println("nobody else is here")
	}
}
