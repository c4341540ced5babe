// What a declaration cannot express runs at start-up: after the variables, before main.
package main

import "fmt"

var regions = make(map[string]string)

func init() {
	regions["eu"] = "Frankfurt"
	fmt.Println("init")
}

func main() {
	fmt.Println("main finds", regions["eu"])
}
