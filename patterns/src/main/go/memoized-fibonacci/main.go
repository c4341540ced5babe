// What was computed once is kept in a map, so that the recursion asks each question once.
package main

import "fmt"

var known = map[int]int64{}

func main() {
	fmt.Println("fibonacci", fibonacci(80))
}

func fibonacci(n int) int64 {
	if n < 2 {
		return int64(n)
	}
	if result, ok := known[n]; ok {
		return result
	}
	result := fibonacci(n-1) + fibonacci(n-2)
	known[n] = result
	return result
}
