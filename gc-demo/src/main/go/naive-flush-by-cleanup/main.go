// What only a cleanup writes is lost at exit: a program that ends runs no cleanup.
package main

import (
	"fmt"
	"runtime"
)

type journal struct{ lines []string }

func main() {
	j := &journal{[]string{"paid"}}
	runtime.AddCleanup(j, func(lines []string) { fmt.Println("flushed", lines) }, j.lines)
	fmt.Println("main ends with", len(j.lines), "line unwritten")
}
