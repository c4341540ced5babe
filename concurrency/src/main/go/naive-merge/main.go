// A closed channel stays ready, so a loop that counts closes counts the same one again.
package main

import "fmt"

func main() {
	left := make(chan int)
	right := make(chan int) // its sender needs a while
	close(left)
	open := 2
	for open > 0 {
		select {
		case _, ok := <-left:
			if !ok {
				fmt.Println("left is closed")
				open--
			}
		case _, ok := <-right:
			if !ok {
				fmt.Println("right is closed")
				open--
			}
		}
	}
	fmt.Println("done, though right is still open")
	close(right)
}
