// A Go mutex knows no owner: a second Lock waits for the first.
package main

import (
	"fmt"
	"sync"
)

func main() {
	var from account
	from.deposit(10)
	fmt.Println("deposited")
	from.depositTwice(5)
	fmt.Println("balance:", from.balance)
}

type account struct {
	mu      sync.Mutex
	balance int
}

func (a *account) deposit(amount int) {
	a.mu.Lock()
	defer a.mu.Unlock()
	a.balance += amount
}

func (a *account) depositTwice(amount int) {
	a.mu.Lock()
	defer a.mu.Unlock()
	a.deposit(amount)
	a.deposit(amount)
}
