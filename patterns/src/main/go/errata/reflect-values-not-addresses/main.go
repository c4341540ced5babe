// reflect.ValueOf and reflect.TypeOf give a value and its type, no address. The value is a copy:
// it does not see what happens to the variable, and cannot change it.
//
// Output:
//
//	type main.person, kind struct
//	age 19
//	has an address: false
package main

import (
	"fmt"
	"reflect"
)

type person struct{ Age int }

func main() {
	p := person{19}
	v := reflect.ValueOf(p)
	p.Age = 20
	fmt.Printf("type %v, kind %v\n", reflect.TypeOf(p), v.Kind())
	fmt.Println("age", v.Field(0))
	fmt.Println("has an address:", v.CanAddr())
}
