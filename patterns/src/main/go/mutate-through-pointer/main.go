// A function that is to change its caller's value takes a pointer to it.
package main

import "fmt"

type account struct{ balance int }

func main() {
	a := account{balance: 100}
	deposit(&a, 50)
	fmt.Println("balance", a.balance)
}

func deposit(a *account, amount int) {
	a.balance += amount
}
