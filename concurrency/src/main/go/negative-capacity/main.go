// A capacity that is only known at run time can be negative: making the channel fails.
package main

import "fmt"

func main() {
	workers := 2
	spare := workers - 3
	fmt.Println(cap(make(chan int, spare)))
}
