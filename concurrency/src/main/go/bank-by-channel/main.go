// Communication: one goroutine owns the balance, the customers send it requests.
package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

type withdrawal struct {
	amount int
	paid   chan bool
}

func main() {
	requests := make(chan withdrawal)
	rest := make(chan int)
	go func() { rest <- own(100, requests) }()
	var paid atomic.Int32
	var customers sync.WaitGroup
	for range 30 {
		customers.Go(func() {
			w := withdrawal{5, make(chan bool)}
			requests <- w
			if <-w.paid {
				paid.Add(1)
			}
		})
	}
	customers.Wait()
	close(requests)
	fmt.Println(paid.Load(), "of 30 paid, balance", <-rest)
}

func own(balance int, requests <-chan withdrawal) int {
	for w := range requests {
		enough := w.amount <= balance
		if enough {
			balance -= w.amount
		}
		w.paid <- enough
	}
	return balance
}
