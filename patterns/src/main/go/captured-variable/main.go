// A Go closure and the function around it share one variable; in Java they share an object.
package main

import "fmt"

func main() {
	total := 0
	add := func(n int) { total += n }
	add(2)
	total += 3
	add(4)
	fmt.Println("total", total)
}
