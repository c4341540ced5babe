// Asking whether a value is a T: Go knows T, Java is handed its class.
package main

import "fmt"

func main() {
	_, ok := as[int](7)
	fmt.Println("7 is an int:", ok)
	_, ok = as[int]("seven")
	fmt.Println("seven is an int:", ok)
}

func as[T any](value any) (T, bool) {
	t, ok := value.(T)
	return t, ok
}
