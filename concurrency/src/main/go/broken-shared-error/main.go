// Tasks that share one variable for their error: the last to write wins, and it had none.
package main

import (
	"errors"
	"fmt"
	"sync"
)

func main() {
	var failure error
	first := make(chan struct{})
	var tasks sync.WaitGroup
	tasks.Go(func() {
		failure = save("full disk")
		close(first)
	})
	tasks.Go(func() {
		<-first
		failure = save("empty disk")
	})
	tasks.Wait()
	fmt.Println("failed:", failure != nil)
}

func save(disk string) error {
	if disk == "full disk" {
		return errors.New(disk)
	}
	return nil
}
