// A method with its receiver, as a value to call later: Go's method value, Java's bound handle.
package main

import (
	"fmt"
	"reflect"
)

type account struct{ balance int }

func (a *account) Deposit(amount int) int {
	a.balance += amount
	return a.balance
}

func main() {
	a := &account{100}
	method := reflect.ValueOf(a).MethodByName("Deposit")
	deposit := method.Interface().(func(int) int)
	fmt.Println(deposit(50))
	fmt.Println(deposit(20))
}
