// A function over values of any type, whose result has a type to go with them.
package main

import "fmt"

func main() {
	lengths := mapped([]string{"go", "java"}, func(s string) int { return len(s) })
	for _, n := range lengths {
		fmt.Println(n)
	}
}

func mapped[T, R any](values []T, change func(T) R) []R {
	changed := make([]R, 0, len(values))
	for _, value := range values {
		changed = append(changed, change(value))
	}
	return changed
}
