// The exact type means it: the result that the call ignores is part of the type.
package main

import "reflect"

type account struct{ balance int }

func (a *account) Deposit(amount int) int {
	a.balance += amount
	return a.balance
}

func main() {
	method := reflect.ValueOf(&account{100}).MethodByName("Deposit")
	deposit := method.Interface().(func(int))
	deposit(50)
}
