// A ticker needs a positive period; a timer does not, and with zero it rings at once.
package main

import (
	"fmt"
	"time"
)

func main() {
	<-time.After(0)
	fmt.Println("the timer rang")
	<-time.NewTicker(0).C
}
