// The five things to do with a map: make it, set, get, delete, and ask how many there are.
package main

import "fmt"

func main() {
	ages := map[string]int{"ann": 28}
	ages["bob"] = 30
	ages["bob"] = 31
	fmt.Println("bob is", ages["bob"], "of", len(ages))
	delete(ages, "ann")
	delete(ages, "nobody")
	fmt.Println(len(ages), "left")
}
