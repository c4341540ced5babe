// Two goroutines wait for each other, and nobody says so as long as a third one runs.
package main

import "fmt"

func main() {
	eggs := make(chan string)
	hens := make(chan string)
	go func() { eggs <- "egg of " + <-hens }()
	go func() { hens <- "hen of " + <-eggs }()
	fmt.Println("main has other things to do, and ends")
}
