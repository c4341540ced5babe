// A stop does not close the timer's channel: who still waits there waits for ever.
package main

import (
	"fmt"
	"time"
)

func main() {
	timer := time.NewTimer(time.Hour)
	if timer.Stop() {
		fmt.Println("stopped")
	}
	<-timer.C
}
