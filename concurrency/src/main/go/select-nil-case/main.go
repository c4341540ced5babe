// A nil channel switches its case off: so a loop takes from two channels until both are closed.
package main

import "fmt"

func main() {
	tens, ones := numbers(10, 20, 70), numbers(1, 2, 3, 4, 5)
	sum := 0
	for tens != nil || ones != nil {
		select {
		case ten, ok := <-tens:
			if !ok {
				tens = nil
			}
			sum += ten
		case one, ok := <-ones:
			if !ok {
				ones = nil
			}
			sum += one
		}
	}
	fmt.Println("sum", sum)
}

func numbers(numbers ...int) <-chan int {
	out := make(chan int)
	go func() {
		defer close(out)
		for _, number := range numbers {
			out <- number
		}
	}()
	return out
}
