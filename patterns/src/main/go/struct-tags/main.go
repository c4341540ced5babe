// What a program notes beside a field for others to read: in Go a string, in Java a typed value.
package main

import (
	"fmt"
	"reflect"
)

type server struct {
	Host string `column:"host_name"`
	Port int    `column:"port_no"`
}

func main() {
	for field := range reflect.TypeFor[server]().Fields() {
		fmt.Println(field.Name, "is column", field.Tag.Get("column"))
	}
}
