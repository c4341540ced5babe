// A reset puts a timer off or starts it again, and says whether it was still to ring.
package main

import (
	"fmt"
	"time"
)

func main() {
	timer := time.NewTimer(time.Hour)
	fmt.Println("was pending:", timer.Reset(10*time.Millisecond))
	<-timer.C
	fmt.Println("rang")
	fmt.Println("was pending:", timer.Reset(10*time.Millisecond))
	<-timer.C
	fmt.Println("rang again")
}
