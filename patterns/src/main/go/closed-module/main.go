// The fields of the library itself: Java's module does not open them, Go writes no private field.
package main

import (
	"fmt"
	"reflect"
	"strings"
)

func main() {
	var text strings.Builder
	reflect.ValueOf(&text).Elem().FieldByName("buf").SetBytes([]byte("no"))
	fmt.Println(text.String())
}
