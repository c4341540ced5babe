// A failure that the caller must expect stands in the signature; a mistake of the caller does not.
package main

import "fmt"

func main() {
	if _, err := withdraw(100, 150); err != nil {
		fmt.Println("refused:", err)
	}
	withdraw(100, -5)
}

func withdraw(balance, amount int) (int, error) {
	if amount < 0 {
		panic("negative amount")
	}
	if amount > balance {
		return balance, fmt.Errorf("%d missing", amount-balance)
	}
	return balance - amount, nil
}
