// While capacity lasts, append writes into the array, over what another slice sees there.
package main

import "fmt"

func main() {
	all := []int{1, 2, 3, 4, 5}
	front := all[:2]
	front = append(front, 30)
	fmt.Println(front, cap(front))
	fmt.Println(all)
}
