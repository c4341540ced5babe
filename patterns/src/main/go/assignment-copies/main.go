// Assigning a Go struct copies it; assigning a Java object gives it a second name.
package main

import "fmt"

type account struct{ balance int }

func main() {
	original := account{balance: 100}
	other := original
	other.balance = 0
	fmt.Println("original", original.balance)
}
