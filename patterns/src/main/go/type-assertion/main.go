// Ask whether a value has a type, and have it as that type if so.
package main

import "fmt"

func main() {
	for _, value := range []any{42, "forty-two"} {
		if n, ok := value.(int); ok {
			fmt.Println("number, the next is", n+1)
		} else {
			fmt.Println("no number:", value)
		}
	}
}
