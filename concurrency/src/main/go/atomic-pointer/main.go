// What is read often and replaced as a whole hangs on one atomic pointer: readers see the old one
// or the new one, never a mixture.
package main

import (
	"fmt"
	"sync/atomic"
)

type config struct {
	host string
	port int
}

var current atomic.Pointer[config]

func main() {
	current.Store(&config{"old.example", 80})
	request := current.Load()
	reload("new.example", 443)
	fmt.Println("request under way:", request.host, request.port)
	request = current.Load()
	fmt.Println("next request:", request.host, request.port)
}

func reload(host string, port int) {
	next := *current.Load()
	next.host, next.port = host, port
	current.Store(&next)
}
