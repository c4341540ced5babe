// A map for many goroutines has calls that look and change in one step.
package main

import (
	"fmt"
	"sync"
)

func main() {
	var ages sync.Map
	ages.Store("Ann", 30)
	age, _ := ages.Load("Ann")
	fmt.Println("Ann:", age)
	age, loaded := ages.LoadOrStore("Ann", 99)
	fmt.Println("was there:", loaded, "and is", age)
	_, loaded = ages.LoadOrStore("Bob", 25)
	fmt.Println("was there:", loaded)
	fmt.Println("from 25 to 26:", ages.CompareAndSwap("Bob", 25, 26))
	age, _ = ages.LoadAndDelete("Ann")
	fmt.Println("deleted:", age)
	ages.Range(func(name, age any) bool {
		fmt.Println(name, age)
		return true
	})
}
