// A sequence without an end is fine, as long as whoever walks it has one.
package main

import "fmt"

func main() {
	for n := range fibonacci {
		if n >= 10 {
			break
		}
		fmt.Println(n)
	}
}

func fibonacci(yield func(int) bool) {
	for now, next := 1, 1; yield(now); now, next = next, now+next {
	}
}
