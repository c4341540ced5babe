// A type for one place needs no name.
package main

import "fmt"

func main() {
	for _, city := range []struct {
		name    string
		letters int
	}{{"Oslo", 4}, {"Bergen", 6}} {
		fmt.Println(city.name, "is", city.letters, "letters")
	}
}
