// Numbers in a Java collection are objects: compare them with `equals`.
package main

import "fmt"

func main() {
	numbers := []int{127, 127, 128, 128}
	fmt.Println("127:", numbers[0] == numbers[1])
	fmt.Println("128:", numbers[2] == numbers[3])
}
