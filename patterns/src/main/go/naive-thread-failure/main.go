// What nobody catches ends a whole Go program, but only one thread of a Java program.
package main

import "fmt"

func main() {
	done := make(chan struct{})
	go func() {
		panic("nobody catches this")
	}()
	<-done
	fmt.Println("main knows nothing of it")
}
