// A loop over a channel takes values until it is closed;
// a second loop goes on where the first stopped.
package main

import "fmt"

func main() {
	numbers := make(chan int, 4)
	for n := 1; n <= 4; n++ {
		numbers <- n
	}
	close(numbers)
	for n := range numbers {
		fmt.Println("first loop:", n)
		if n == 2 {
			break
		}
	}
	for n := range numbers {
		fmt.Println("second loop:", n)
	}
}
