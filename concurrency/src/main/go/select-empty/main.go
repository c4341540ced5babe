// A select of no cases waits for ever; when nobody else is left to run, that is a deadlock.
package main

import "fmt"

func main() {
	fmt.Println("waiting for nothing")
	select {}
}
