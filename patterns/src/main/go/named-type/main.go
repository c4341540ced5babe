// A type of its own gives a number a meaning and methods; Go names one, Java wraps it in a record.
package main

import "fmt"

func main() {
	var boiling celsius = 100
	var body celsius = 37
	fmt.Printf("in Fahrenheit: %.1f\n", boiling.fahrenheit())
	fmt.Printf("degrees apart: %.1f\n", boiling-body)
}

type celsius float64

func (c celsius) fahrenheit() float64 {
	return float64(c)*9/5 + 32
}
