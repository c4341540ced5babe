// A negative shift count is a bug: Go panics, Java takes its low bits, here 31.
package main

import "fmt"

func main() {
	for count := 1; count > -2; count -= 2 {
		fmt.Println(int32(1) << count)
	}
}
