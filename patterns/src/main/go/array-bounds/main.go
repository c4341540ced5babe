// An index beyond the end fails when it is used, and the message names index and length.
package main

import "fmt"

func main() {
	scores := [3]int{70, 80, 90}
	for i := 2; i <= len(scores); i++ {
		fmt.Println("score", scores[i])
	}
}
