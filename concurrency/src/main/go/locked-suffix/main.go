// The cure for a lock taken twice: a method that expects the lock to be held, and says so.
package main

import (
	"fmt"
	"sync"
)

func main() {
	var from account
	from.depositTwice(5)
	fmt.Println("balance:", from.balance)
}

type account struct {
	mu      sync.Mutex
	balance int
}

func (a *account) depositTwice(amount int) {
	a.mu.Lock()
	defer a.mu.Unlock()
	a.addLocked(amount)
	a.addLocked(amount)
}

// addLocked needs a.mu held.
func (a *account) addLocked(amount int) {
	a.balance += amount
}
