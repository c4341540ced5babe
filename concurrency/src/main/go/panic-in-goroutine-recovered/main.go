// A goroutine catches its own panic and sends it on as a value.
package main

import "fmt"

func main() {
	failures := make(chan any)
	go func() {
		defer func() { failures <- recover() }()
		save(9)
	}()
	fmt.Println("the task failed:", <-failures)
	fmt.Println("main goes on")
}

func save(size int) {
	if size > 8 {
		panic("disk full")
	}
}
