// Both format as C does: width, precision, base. The letters agree for numbers and text, and not
// for a boolean.
package main

import "fmt"

func main() {
	fmt.Printf("|%5d|%-5s|%6.2f|%04x|%t|\n", 42, "go", 3.14159, 255, true)
}
