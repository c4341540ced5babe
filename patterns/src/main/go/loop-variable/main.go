// Each turn of the loop has a variable of its own, so each function keeps the value it saw.
package main

import "fmt"

func main() {
	var calls []func()
	for i := 0; i < 3; i++ {
		calls = append(calls, func() { fmt.Println(i) })
	}
	for _, call := range calls {
		call()
	}
}
