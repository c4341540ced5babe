// Catching what the called method throws: reflection has wrapped it, and the catch misses.
package main

import (
	"fmt"
	"reflect"
)

type account struct{}

func (account) Deposit(amount int) {
	if amount < 0 {
		panic("negative amount")
	}
}

func main() {
	defer func() { fmt.Println("refused:", recover()) }()
	deposit := reflect.ValueOf(account{}).MethodByName("Deposit")
	deposit.Call([]reflect.Value{reflect.ValueOf(-5)})
}
