// Shared memory: every customer locks the account, and looks and pays under one lock.
package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

type account struct {
	mu      sync.Mutex
	balance int
}

func main() {
	savings := &account{balance: 100}
	var paid atomic.Int32
	var customers sync.WaitGroup
	for range 30 {
		customers.Go(func() {
			if savings.withdraw(5) {
				paid.Add(1)
			}
		})
	}
	customers.Wait()
	fmt.Println(paid.Load(), "of 30 paid, balance", savings.balance)
}

func (a *account) withdraw(amount int) bool {
	a.mu.Lock()
	defer a.mu.Unlock()
	if a.balance < amount {
		return false
	}
	a.balance -= amount
	return true
}
