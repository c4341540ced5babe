// A Go function that can fail returns the error beside the result; a Java method throws it.
package main

import (
	"fmt"
	"strconv"
)

func main() {
	for _, text := range []string{"42", "4x"} {
		n, err := strconv.Atoi(text)
		if err != nil {
			fmt.Println(text, "is no number")
			continue
		}
		fmt.Println(text, "and one is", n+1)
	}
}
