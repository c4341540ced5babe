// One function for values of several types asks the value what it is, while the program runs.
package main

import "fmt"

func main() {
	for _, value := range []any{1, "one", 'i'} {
		fmt.Println(describe(value))
	}
}

func describe(value any) string {
	switch v := value.(type) {
	case int:
		return fmt.Sprint("number ", v)
	case string:
		return "text " + v
	default:
		return "something else"
	}
}
