// A function is a value: it can be kept in a map and called later.
package main

import "fmt"

var operations = map[string]func(int, int) int{
	"plus":  plus,
	"times": func(a, b int) int { return a * b },
	"max":   func(a, b int) int { return max(a, b) }, // a built-in function is no value
}

func main() {
	for _, name := range []string{"plus", "times", "max"} {
		operation := operations[name]
		fmt.Println(name, operation(6, 7))
	}
}

func plus(a, b int) int { return a + b }
