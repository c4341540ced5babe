// What is private stays visible to reflection: Go lets it be read, Java asks for permission first.
package main

import (
	"fmt"
	"reflect"
)

type vault struct{ code int }

func main() {
	code := reflect.ValueOf(vault{42}).FieldByName("code")
	fmt.Println("may use it:", code.CanInterface())
	fmt.Println("code", code.Int())
}
