// A method taken from its type is a function whose first parameter is the receiver.
package main

import "fmt"

func main() {
	length := word.length
	fmt.Println("one:", length("gopher"))
	fmt.Println("total:", total([]word{"to", "java"}, word.length))
}

type word string

func (w word) length() int { return len(w) }

func total(words []word, measure func(word) int) int {
	sum := 0
	for _, w := range words {
		sum += measure(w)
	}
	return sum
}
