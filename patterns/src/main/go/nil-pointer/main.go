// A pointer that nobody set is nil, and reading through it ends the program.
package main

import "fmt"

type account struct{ balance int }

func main() {
	var accounts [2]*account
	accounts[0] = &account{balance: 100}
	fmt.Println("account 0 has", accounts[0].balance)
	fmt.Println("account 1 has", accounts[1].balance)
}
