package main

import "fmt"

func main() {
	done := make(chan struct{})
	values := make(chan int)
	go func() {
		for _, v := range []int{1, 2, 3} {
			values <- v
		}
	}()
	for v := range orDone(done, values) {
		fmt.Println(v)
		if v == 3 {
			close(done)
		}
	}
	fmt.Println("enough")
}

func orDone(done <-chan struct{}, in <-chan int) <-chan int {
	out := make(chan int)
	go func() {
		defer close(out)
		for {
			select {
			case v, ok := <-in:
				if !ok || !sendOrDone(done, out, v) {
					return
				}
			case <-done:
				return
			}
		}
	}()
	return out
}

func sendOrDone(done <-chan struct{}, out chan<- int, v int) bool {
	select {
	case out <- v:
		return true
	case <-done:
		return false
	}
}
