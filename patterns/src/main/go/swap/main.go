// A function swaps its caller's variables through pointers; a Java method returns new values.
package main

import "fmt"

func main() {
	left, right := "A", "B"
	swap(&left, &right)
	fmt.Printf("left is %s, right is %s\n", left, right)
}

func swap(a, b *string) {
	*a, *b = *b, *a
}
