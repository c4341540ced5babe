// Comparing fields by != on what Interface() gives works until a field is a slice: then it panics.
// Two interface values compare by what they hold, and slices do not compare.
//
// Output:
//
//	Host same
//
// Fails with: `comparing uncomparable type []string`
package main

import (
	"fmt"
	"reflect"
)

type server struct {
	Host string
	Tags []string
}

func main() {
	a := reflect.ValueOf(server{"alpha", []string{"web"}})
	b := reflect.ValueOf(server{"alpha", []string{"web"}})
	for i := range a.NumField() {
		if a.Field(i).Interface() != b.Field(i).Interface() {
			fmt.Println(a.Type().Field(i).Name, "differs")
		} else {
			fmt.Println(a.Type().Field(i).Name, "same")
		}
	}
}
