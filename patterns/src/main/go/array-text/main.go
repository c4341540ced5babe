// An array as text: Go prints the elements, Java needs `Arrays.toString`.
package main

import "fmt"

func main() {
	scores := [3]int{1, 2, 3}
	fmt.Println(scores)
}
