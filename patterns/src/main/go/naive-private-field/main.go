// A private field used as if it were public: both refuse while the program runs.
package main

import (
	"fmt"
	"reflect"
)

type safe struct{ code int }

func main() {
	fmt.Println(reflect.ValueOf(safe{42}).FieldByName("code").Interface())
}
