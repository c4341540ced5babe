// Text of several lines stands in the program as it is: Go keeps every character, Java drops the
// common indentation and reads escapes.
package main

import "fmt"

func main() {
	pattern := `\w+\s*=`
	page := `{
  "name": "Ann"
}`
	fmt.Println(pattern)
	fmt.Println(page)
}
