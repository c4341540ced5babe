//go:build erratum

// A go statement takes a call: a function literal without `()` behind it is only a value.
//
// Does not compile: `expression in go must be function call`
package main

import "fmt"

func main() {
	results := make(chan int, 2)
	go func() {
		for result := range results {
			fmt.Println(result)
		}
	}
	results <- 1
	close(results)
}
