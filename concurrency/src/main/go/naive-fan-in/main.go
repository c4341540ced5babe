package main

import "sync"

func main() {
	a := make(chan int)
	b := make(chan int)
	close(a)
	close(b)
	merge(a, b).Wait()
}

func merge(inputs ...<-chan int) *sync.WaitGroup {
	out := make(chan int, 10)
	var open sync.WaitGroup
	for _, in := range inputs {
		open.Go(func() {
			defer close(out)
			for v := range in {
				out <- v
			}
		})
	}
	return &open
}
