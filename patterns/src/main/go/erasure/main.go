// At run time a Go value knows its type arguments; a Java object knows only its class.
package main

import (
	"fmt"
	"reflect"
)

type box[T any] struct{ value T }

func main() {
	number := box[int]{7}
	name := box[string]{"ann"}
	fmt.Printf("%T\n", number)
	fmt.Printf("%T\n", name)
	fmt.Println("same type:", reflect.TypeOf(number) == reflect.TypeOf(name))
}
