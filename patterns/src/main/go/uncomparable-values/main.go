// `==` on interface values compares what they hold, and panics where that cannot be compared;
// `equals` always answers.
package main

import "fmt"

func main() {
	var left, right any = [2]int{1, 2}, [2]int{1, 2}
	fmt.Println("arrays:", left == right)
	left, right = []int{1, 2}, []int{1, 2}
	fmt.Println("slices:", left == right)
}
