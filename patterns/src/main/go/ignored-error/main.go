// A result that nobody takes is dropped, and the error with it.
package main

import (
	"fmt"
	"os"
)

func main() {
	os.Remove("no-such-report.txt")
	fmt.Println("removed")
}
