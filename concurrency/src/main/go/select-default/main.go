// With a default a select never waits: it sends or receives at once, or does the default.
package main

import "fmt"

func main() {
	box := make(chan string, 1)
	take(box)
	put(box, "first")
	put(box, "second")
	take(box)
}

func put(box chan<- string, text string) {
	select {
	case box <- text:
		fmt.Println("put", text)
	default:
		fmt.Println("no room for", text)
	}
}

func take(box <-chan string) {
	select {
	case text := <-box:
		fmt.Println("took", text)
	default:
		fmt.Println("nothing to take")
	}
}
