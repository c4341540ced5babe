// The one instance can be a variable that the language initializes: Go a package variable before
// main, Java a static field when its class is first used.
package main

import "fmt"

type settings struct{ region string }

var current = newSettings()

func main() {
	fmt.Println("main begins")
	fmt.Println("region", current.region)
}

func newSettings() *settings {
	fmt.Println("created")
	return &settings{region: "eu"}
}
