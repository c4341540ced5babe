// Two writers and no lock: the map notices, and ends the program.
package main

import (
	"fmt"
	"runtime"
)

func main() {
	runtime.GOMAXPROCS(2)
	fmt.Println("two writers")
	hits := make(map[string]int)
	go write(hits)
	write(hits)
}

func write(hits map[string]int) {
	for {
		hits["home"]++
	}
}
