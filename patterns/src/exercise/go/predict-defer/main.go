// Takes 30 from an account of 100, and prints a receipt, a statement and a fee at the end.
package main

import "fmt"

func main() {
	fmt.Println("withdraw returns", withdraw(30))
}

func withdraw(amount int) (balance int) {
	balance = 100
	defer fmt.Println("statement shows", balance)
	defer func() {
		balance--
		fmt.Println("fee leaves", balance)
	}()
	balance -= amount
	defer fmt.Println("receipt shows", balance)
	fmt.Println("body ends with", balance)
	return balance
}
