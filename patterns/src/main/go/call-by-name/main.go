// A method found and called by its name; the compiler checks neither name nor arguments.
package main

import (
	"fmt"
	"reflect"
)

type account struct{ balance int }

func (a account) Deposit(amount int) int { return a.balance + amount }

func main() {
	deposit := reflect.ValueOf(account{100}).MethodByName("Deposit")
	results := deposit.Call([]reflect.Value{reflect.ValueOf(50)})
	fmt.Println("deposit returned", results[0])
}
