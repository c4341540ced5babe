// A nil that was sent is a value like others: it does not mean closed.
package main

import (
	"errors"
	"fmt"
)

func main() {
	outcomes := make(chan error, 2)
	outcomes <- nil
	outcomes <- errors.New("disk full")
	close(outcomes)
	for range 3 {
		err, ok := <-outcomes
		fmt.Println("failed:", err != nil, "received:", ok)
	}
}
