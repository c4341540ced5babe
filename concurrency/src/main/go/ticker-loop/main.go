// A ticker sends the time again and again, until it is stopped.
package main

import (
	"fmt"
	"time"
)

func main() {
	ticker := time.NewTicker(10 * time.Millisecond)
	defer ticker.Stop()
	for n := 1; n <= 3; n++ {
		<-ticker.C
		fmt.Println("poll", n)
	}
}
