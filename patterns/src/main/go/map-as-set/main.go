// There is no set: a map whose values hold nothing does for one.
package main

import "fmt"

func main() {
	seen := make(map[string]struct{})
	for _, page := range []string{"a", "b", "a"} {
		if _, ok := seen[page]; ok {
			fmt.Println("again:", page)
		}
		seen[page] = struct{}{}
	}
	_, ok := seen["b"]
	fmt.Println(len(seen), "different, b among them:", ok)
}
