package main

import (
	"fmt"
	"sync"
)

func main() {
	numbers := make(chan int, 4)
	for n := 1; n <= 4; n++ {
		numbers <- n
	}
	close(numbers)
	for square := range merge(square(numbers), square(numbers)) {
		fmt.Println(square)
	}
}

func square(in <-chan int) <-chan int {
	out := make(chan int)
	go func() {
		defer close(out)
		for n := range in {
			out <- n * n
		}
	}()
	return out
}

func merge(inputs ...<-chan int) <-chan int {
	out := make(chan int)
	var open sync.WaitGroup
	for _, in := range inputs {
		open.Go(func() {
			for v := range in {
				out <- v
			}
		})
	}
	go func() {
		open.Wait()
		close(out)
	}()
	return out
}
