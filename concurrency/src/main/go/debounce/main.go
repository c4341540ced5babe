// To act once after a burst of events, each event resets one timer: it rings when all is quiet.
package main

import (
	"fmt"
	"time"
)

const quiet = 200 * time.Millisecond

func main() {
	done := make(chan struct{})
	save := time.AfterFunc(quiet, func() {
		fmt.Println("saved")
		close(done)
	})
	for _, key := range "java" {
		time.Sleep(10 * time.Millisecond)
		fmt.Printf("typed %c\n", key)
		save.Reset(quiet)
	}
	<-done
}
