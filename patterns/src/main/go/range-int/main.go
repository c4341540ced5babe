// Range over an int counts by itself: assigning to its variable does not change the count.
package main

import "fmt"

func main() {
	for i := range 3 {
		i *= 10
		fmt.Println("range", i)
	}
	for i := 0; i < 3; i++ {
		i *= 10
		fmt.Println("counted", i)
	}
}
