// To leave the loop around a select, Go breaks to a label; Java breaks after the select, by what it
// gave.
package main

import "fmt"

func main() {
	numbers := make(chan int, 2)
	others := make(chan int)
	numbers <- 1
	numbers <- 2
	close(numbers)
loop:
	for {
		select {
		case number, ok := <-numbers:
			if !ok {
				break loop
			}
			fmt.Println("got", number)
		case number, ok := <-others:
			if !ok {
				break loop
			}
			fmt.Println("got", number)
		}
	}
	fmt.Println("out of the loop")
}
