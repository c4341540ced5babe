// A map made for many goroutines keeps each call whole, not two calls together.
package main

import (
	"fmt"
	"sync"
)

var (
	hits         sync.Map
	bothHaveRead sync.WaitGroup
)

func main() {
	bothHaveRead.Add(2)
	var callers sync.WaitGroup
	callers.Go(hit)
	callers.Go(hit)
	callers.Wait()
	count, _ := hits.Load("home")
	fmt.Println("2 callers, count", count)
}

func hit() {
	seen, _ := hits.LoadOrStore("home", 0)
	bothHaveRead.Done()
	bothHaveRead.Wait()
	hits.Store("home", seen.(int)+1)
}
