// Two structs compared field by field, by a function that knows neither type nor fields.
package main

import (
	"fmt"
	"reflect"
)

type server struct {
	Host string
	Port int
	Tags []string
}

func main() {
	showDifferences(
		server{"alpha", 80, []string{"web"}}, server{"alpha", 8080, []string{"web"}})
}

func showDifferences[T any](before, after T) {
	other := reflect.ValueOf(after)
	for field, value := range reflect.ValueOf(before).Fields() {
		old, now := value.Interface(), other.FieldByIndex(field.Index).Interface()
		if !reflect.DeepEqual(old, now) {
			fmt.Printf("%s: %v, then %v\n", field.Name, old, now)
		}
	}
}
