// Two pointers are equal when they point at the same variable, whatever the values there.
package main

import "fmt"

type balance struct{ amount int }

type account struct{ balance balance }

func main() {
	first := &account{balance{100}}
	second := &account{balance{100}}
	other := first
	fmt.Println("equal balances:", first.balance == second.balance)
	fmt.Println("same account:", first == second)
	fmt.Println("another pointer to it:", other == first)
}
