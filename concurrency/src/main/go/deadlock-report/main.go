// When all goroutines wait for one another, the program ends and says what each was doing.
package main

import "fmt"

func main() {
	eggs := make(chan string)
	hens := make(chan string)
	go func() { eggs <- "egg of " + <-hens }()
	go func() { hens <- "hen of " + <-eggs }()
	fmt.Println("which was first?")
	fmt.Println(<-eggs)
}
