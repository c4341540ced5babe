// A number becomes digits, or the character with that code; text becomes a number or an error.
package main

import (
	"fmt"
	"strconv"
)

func main() {
	fmt.Println(strconv.Itoa(65))
	fmt.Println(string(rune(65)))
	n, err := strconv.Atoi("65x")
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(n)
}
