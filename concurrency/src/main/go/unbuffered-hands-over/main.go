// A send on an unbuffered channel returns only when a receiver has taken the value.
package main

import "fmt"

func main() {
	messages := make(chan string)
	done := make(chan struct{})
	go func() {
		defer close(done)
		fmt.Println("receiver: ready")
		message := <-messages
		fmt.Println("receiver: got", message)
	}()
	messages <- "ping"
	fmt.Println("sender: it was taken")
	<-done
}
