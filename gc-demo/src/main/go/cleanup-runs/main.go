// A cleanup runs some time after its object can no longer be reached, and is told what to clean.
package main

import (
	"fmt"
	"runtime"

	"gotojava.example/gc-demo/collect"
)

type file struct {
	name       string
	descriptor int
}

func main() {
	closed := make(chan int, 1)
	fmt.Println("open:", open("log", 7, closed).descriptor)
	collect.Until(func() bool { return len(closed) == 1 })
	fmt.Println("closed:", <-closed)
}

func open(name string, descriptor int, closed chan<- int) *file {
	f := &file{name, descriptor}
	runtime.AddCleanup(f, func(descriptor int) { closed <- descriptor }, descriptor)
	return f
}
