// What is around the go statement catches nothing of what the goroutine throws.
package main

import "fmt"

func main() {
	done := make(chan struct{})
	defer func() {
		if r := recover(); r != nil {
			fmt.Println("caught", r)
		}
	}()
	go func() {
		panic("disk full")
	}()
	<-done
}
