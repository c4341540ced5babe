// A deferred call waits for the end of the function, not for the end of the turn. A loop over a
// thousand files has a thousand files open.
//
// Output:
//
//	opened a
//	opened b
//	all read
//	closed b
//	closed a
package main

import "fmt"

func main() {
	for _, name := range []string{"a", "b"} {
		fmt.Println("opened", name)
		defer fmt.Println("closed", name)
	}
	fmt.Println("all read")
}
