// Converting to a smaller integer type keeps the low bits, in both languages without a word.
package main

import "fmt"

func main() {
	var wide int64 = 1<<32 + 300
	fmt.Println(int32(wide))
	fmt.Println(int8(wide))
}
