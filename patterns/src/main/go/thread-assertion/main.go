// What another goroutine finds must come back to the test: as a value on a channel.
package main

import "fmt"

func main() {
	outcome := make(chan error)
	go func() { outcome <- check(2+2, 5) }()
	if err := <-outcome; err != nil {
		fmt.Println("the test failed:", err)
		return
	}
	fmt.Println("the test passed")
}

func check(got, want int) error {
	if got != want {
		return fmt.Errorf("got %d, want %d", got, want)
	}
	return nil
}
