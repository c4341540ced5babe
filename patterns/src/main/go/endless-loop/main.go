// A loop without a condition ends where its body says so.
package main

import "fmt"

func main() {
	attempt := 1
	for {
		if attempt == 3 {
			break
		}
		fmt.Println("attempt", attempt, "failed")
		attempt++
	}
	fmt.Println("attempt", attempt, "succeeded")
}
