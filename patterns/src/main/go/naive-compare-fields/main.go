// Comparing what reflection hands out by !=: it boxes a number anew each time.
package main

import (
	"fmt"
	"reflect"
)

type server struct {
	Host string
	Port int
}

func main() {
	showDifferences(server{"alpha", 8080}, server{"alpha", 8080})
	fmt.Println("compared")
}

func showDifferences[T any](before, after T) {
	other := reflect.ValueOf(after)
	for field, value := range reflect.ValueOf(before).Fields() {
		old, now := value.Interface(), other.FieldByIndex(field.Index).Interface()
		if old != now {
			fmt.Printf("%s: %v, then %v\n", field.Name, old, now)
		}
	}
}
