// A type has a name, and is of a kind: Go keeps the two apart, Java asks its class one by one.
package main

import (
	"fmt"
	"reflect"
)

type celsius float64

type level int

const low level = 0

func main() {
	show(celsius(21.5))
	show([]int{1})
	show(low)
}

func show(value any) {
	t := reflect.TypeOf(value)
	fmt.Printf("%v: %s\n", t, kind(t))
}

func kind(t reflect.Type) string {
	if t.Kind() == reflect.Slice {
		return "slice of " + t.Elem().String()
	}
	return t.Kind().String()
}
