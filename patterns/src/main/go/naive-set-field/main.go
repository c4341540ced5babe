// Setting a field of a value: a Go copy has no address, a Java record never changes.
package main

import (
	"fmt"
	"reflect"
)

type account struct{ Balance int }

func main() {
	a := account{100}
	reflect.ValueOf(a).FieldByName("Balance").SetInt(150)
	fmt.Println("balance", a.Balance)
}
