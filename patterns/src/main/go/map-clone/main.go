// Assigning a map gives it a second name; a clone has entries of its own.
package main

import (
	"fmt"
	"maps"
)

func main() {
	ages := map[string]int{"ann": 28}
	sameMap := ages
	clone := maps.Clone(ages)
	fmt.Println("the clone equals it:", maps.Equal(ages, clone))
	ages["ann"] = 29
	fmt.Println("through the second name:", sameMap["ann"])
	fmt.Println("in the clone:", clone["ann"])
	fmt.Println("the clone equals it:", maps.Equal(ages, clone))
}
