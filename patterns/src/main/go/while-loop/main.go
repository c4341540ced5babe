// A loop with a condition and nothing else: Go has no while and spells it for too.
package main

import "fmt"

func main() {
	n := 1
	for n <= 100 {
		n *= 2
	}
	fmt.Println(n, "is the first power of two above 100")
}
