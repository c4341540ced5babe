// Setting a field by its name: Go needs the address of the struct, Java an object that may change.
package main

import (
	"fmt"
	"reflect"
)

type account struct{ Balance int }

func main() {
	a := account{100}
	reflect.ValueOf(&a).Elem().FieldByName("Balance").SetInt(150)
	fmt.Println("balance", a.Balance)
}
