// A value that may be missing is a pointer; `new` makes one from a value.
package main

import "fmt"

func main() {
	show("Ann", new(28))
	show("Bob", nil)
}

func show(name string, age *int) {
	if age == nil {
		fmt.Println(name, "is of unknown age")
		return
	}
	fmt.Println(name, "is", *age)
}
