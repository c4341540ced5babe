// Numbers reach the end of their range, are shifted, divided, narrowed and compared.
package main

import (
	"fmt"
	"math"
)

var count int
var ready bool

func main() {
	var most int64 = math.MaxInt64
	fmt.Println("overflow", most+1)

	var one int64 = 1
	places := 64
	fmt.Println("shift", one<<places)

	negative := -7
	fmt.Println("divided", negative/2, negative%2)
	fmt.Println("halved", negative>>1)

	number := 200
	fmt.Println("byte", byte(number))

	var small, alsoSmall any = 127, 127
	var large, alsoLarge any = 128, 128
	fmt.Println("same", small == alsoSmall, large == alsoLarge)

	fmt.Println("zero", count, ready)
}
