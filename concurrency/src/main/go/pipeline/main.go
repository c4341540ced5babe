package main

import "fmt"

func main() {
	fmt.Println("sum of squares:", sum(square(generate(1, 2, 3, 4))))
}

func generate(numbers ...int) <-chan int {
	out := make(chan int)
	go func() {
		defer close(out)
		for _, n := range numbers {
			out <- n
		}
	}()
	return out
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

func sum(in <-chan int) int {
	sum := 0
	for n := range in {
		sum += n
	}
	return sum
}
