// Adding values of any number type: Go's constraint lists the types, Java is handed the operator.
package main

import "fmt"

type number interface{ ~int | ~float64 }

type celsius float64

func main() {
	fmt.Println(sum(1, 2, 3))
	fmt.Println(sum[celsius](1.5, 2.25))
}

func sum[T number](values ...T) T {
	var total T
	for _, value := range values {
		total += value
	}
	return total
}
