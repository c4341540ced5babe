// A map is walked in an order that changes from one walk to the next.
package main

import "fmt"

func main() {
	ages := map[string]int{"ann": 28, "bob": 30}
	for name := range ages {
		fmt.Println(name)
	}
}
