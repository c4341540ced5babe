package main

import "fmt"

func main() {
	numbers := make(chan int, 3)
	for n := 1; n <= 3; n++ {
		numbers <- n
	}
	close(numbers)
	left := make(chan int)
	right := make(chan int)
	tee(numbers, left, right)
	for n := range left {
		fmt.Println(n, "and", <-right)
	}
}

func tee(in <-chan int, left, right chan<- int) {
	go func() {
		defer close(right)
		defer close(left)
		for v := range in {
			left, right := left, right
			for range 2 {
				select {
				case left <- v:
					left = nil
				case right <- v:
					right = nil
				}
			}
		}
	}()
}
