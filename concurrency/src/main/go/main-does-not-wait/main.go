// The program ends when main does, whatever its goroutines are doing.
package main

import (
	"fmt"
	"time"
)

func main() {
	go backUp()
	fmt.Println("main ends")
}

func backUp() {
	time.Sleep(time.Hour)
	fmt.Println("backed up")
}
