// A map that nobody made reads as empty, and refuses to be written.
package main

import "fmt"

func main() {
	var ages map[string]int
	fmt.Println("ann is", ages["ann"], "of", len(ages))
	for name, age := range ages {
		fmt.Println(name, age)
	}
	fmt.Println("no entry to walk over")
	ages["ann"] = 28
}
