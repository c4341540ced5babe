// A function that must leave its caller's value alone takes a copy and returns a new value.
package main

import "fmt"

type account struct {
	owner   string
	balance int
}

func main() {
	before := account{"Ann", 100}
	after := before.deposit(50)
	fmt.Println("before:", before.owner, before.balance)
	fmt.Println("after:", after.owner, after.balance)
}

func (a account) deposit(amount int) account {
	a.balance += amount
	return a
}
