// What a function starts has ended when the function returns.
package main

import (
	"fmt"
	"sync"
)

func main() {
	fmt.Println(page())
}

func page() string {
	var user string
	var orders int
	var lookups sync.WaitGroup
	lookups.Go(func() { user = findUser() })
	lookups.Go(func() { orders = countOrders() })
	lookups.Wait()
	return fmt.Sprint(user, " has ", orders, " orders")
}

func findUser() string { return "gopher" }

func countOrders() int { return 3 }
