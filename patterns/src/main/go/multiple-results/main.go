// A function that computes two things gives both: Go as two results, Java as a record.
package main

import "fmt"

func main() {
	quotient, remainder := divide(17, 5)
	fmt.Println("17 by 5 is", quotient, "remainder", remainder)
	_, remainder = divide(17, 7)
	fmt.Println("17 by 7 leaves", remainder)
}

func divide(dividend, divisor int) (int, int) {
	return dividend / divisor, dividend % divisor
}
