// A map may lose entries while a loop ranges over it: what is gone does not come up any more.
package main

import "fmt"

func main() {
	ages := map[string]int{"ann": 17, "bob": 30, "cy": 12}
	for name, age := range ages {
		if age < 18 {
			delete(ages, name)
		}
	}
	fmt.Println(len(ages), "left, bob", ages["bob"])
}
