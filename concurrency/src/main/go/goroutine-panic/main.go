// What nobody catches in a goroutine ends the whole program, with 2.
package main

import "fmt"

func main() {
	defer fmt.Println("main cleans up")
	saved := make(chan bool)
	go func() { saved <- save(0) }()
	fmt.Println("saved:", <-saved)
}

func save(free int) bool {
	if free == 0 {
		panic("disk full")
	}
	return true
}
