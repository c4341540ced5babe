// A note that nobody can read: in Java for want of RetentionPolicy.RUNTIME, in Go for a blank.
//
// Vet: `bad syntax for struct tag value`
package main

import (
	"fmt"
	"reflect"
)

type server struct {
	Host string `column: "host_name"`
}

func main() {
	host := reflect.TypeFor[server]().Field(0)
	_, ok := host.Tag.Lookup("column")
	fmt.Println("has a column:", ok)
}
