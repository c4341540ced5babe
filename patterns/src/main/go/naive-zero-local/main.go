// A local variable without a value has the zero value in Go; javac refuses to read it.
package main

import "fmt"

func main() {
	var count int
	fmt.Println(count, "messages")
}
