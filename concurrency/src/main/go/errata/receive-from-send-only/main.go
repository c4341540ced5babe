//go:build erratum

// Who was handed the sending end cannot receive: the compiler says so.
//
// Does not compile: `cannot receive from send-only channel`
package main

import "fmt"

func main() {
	results := make(chan int, 1)
	report(results)
}

func report(results chan<- int) {
	results <- 1
	fmt.Println(<-results)
}
