// Closing a socket when a context ends is the way out of a read that knows no context.
package main

import (
	"context"
	"fmt"
	"net"
	"time"
)

func main() {
	server, _ := net.Listen("tcp", "localhost:0") // answers nothing
	defer server.Close()
	client, _ := net.Dial("tcp", server.Addr().String())
	defer client.Close()
	ctx, cancel := context.WithTimeout(context.Background(), 20*time.Millisecond)
	defer cancel()
	context.AfterFunc(ctx, func() { client.Close() })
	if _, err := client.Read(make([]byte, 1)); err != nil {
		fmt.Println("read ended:", ctx.Err())
	}
}
