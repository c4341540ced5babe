// A goroutine that waits for the network holds no thread: with one processor the other one runs.
package main

import (
	"fmt"
	"net"
	"runtime"
)

func main() {
	runtime.GOMAXPROCS(1)
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		panic(err)
	}
	waiting := make(chan struct{})
	answered := make(chan struct{})
	go func() {
		fmt.Println("waits for a call")
		close(waiting)
		connection, err := listener.Accept()
		if err != nil {
			panic(err)
		}
		connection.Close()
		fmt.Println("answers")
		close(answered)
	}()
	go func() {
		<-waiting
		fmt.Println("calls")
		connection, err := net.Dial("tcp", listener.Addr().String())
		if err != nil {
			panic(err)
		}
		connection.Close()
	}()
	<-answered
}
