// One channel may stand in several cases: a select of two sends to the same channel makes random
// bits.
package main

import "fmt"

func main() {
	bits := make(chan int)
	go func() {
		for {
			select {
			case bits <- 0:
			case bits <- 1:
			}
		}
	}()
	ones := 0
	for range 1000 {
		ones += <-bits
	}
	fmt.Println("zeros more than 300 of 1000:", 1000-ones > 300)
	fmt.Println("ones more than 300 of 1000:", ones > 300)
}
