// A Go string that nobody set is empty; a Java one is null, and `+` writes that down as text.
package main

import "fmt"

func main() {
	var path string
	for _, step := range []string{"/usr", "/bin"} {
		path += step
	}
	fmt.Println(path)
}
