// A go statement evaluates the arguments at once; only the call itself comes later.
package main

import "fmt"

var level = "low"

func main() {
	changed := make(chan struct{})
	reports := make(chan string)
	go report(level, changed, reports)
	level = "high"
	close(changed)
	fmt.Println("level", <-reports)
}

func report(level string, changed <-chan struct{}, reports chan<- string) {
	<-changed
	reports <- level
}
