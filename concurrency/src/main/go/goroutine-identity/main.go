// A goroutine has no name and no number to ask for; a thread has, and is a value.
package main

import "fmt"

func main() {
	ended := make(chan struct{})
	name := "worker-1"
	go func() {
		work(name)
		close(ended)
	}()
	<-ended
	fmt.Println(name, "has ended")
}

func work(name string) {
	fmt.Println(name, "works")
}
