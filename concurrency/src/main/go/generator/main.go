package main

import (
	"fmt"
	"iter"
)

func main() {
	fmt.Print("channel:")
	done := make(chan struct{})
	powers := powers(done)
	for range 4 {
		fmt.Print(" ", <-powers)
	}
	close(done)
	fmt.Print("\niterator:")
	for n := range doubling() {
		if n > 8 {
			break
		}
		fmt.Print(" ", n)
	}
	fmt.Println()
}

func powers(done <-chan struct{}) <-chan int {
	out := make(chan int)
	go func() {
		for n := 1; ; n *= 2 {
			select {
			case out <- n:
			case <-done:
				return
			}
		}
	}()
	return out
}

func doubling() iter.Seq[int] {
	return func(yield func(int) bool) {
		for n := 1; yield(n); n *= 2 {
		}
	}
}
