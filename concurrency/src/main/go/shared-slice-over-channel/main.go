// A channel hands over a reference, not what it refers to: who sent a slice can still write to it.
package main

import (
	"fmt"
	"slices"
)

func main() {
	orders := make(chan []int)
	go func() {
		order := []int{1, 2, 3}
		orders <- order
		order[0] = 50
		orders <- slices.Clone(order)
		order[0] = 99
		close(orders)
	}()
	shared := <-orders
	own := <-orders
	<-orders // closed: the sender is done
	fmt.Println("sent as it is:", shared[0])
	fmt.Println("sent as a clone:", own[0])
}
