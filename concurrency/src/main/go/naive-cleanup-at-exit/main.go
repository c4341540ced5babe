// The end of main ends every goroutine where it stands: what they deferred does not run.
package main

import "fmt"

func main() {
	locked := make(chan struct{})
	go func() {
		defer fmt.Println("lock file removed")
		close(locked)
		select {}
	}()
	<-locked
	fmt.Println("main ends")
}
