// A channel variable that was never assigned blocks whoever receives from it, for ever.
package main

import "fmt"

func main() {
	var jobs chan int
	fmt.Println("job", <-jobs)
}
