// A call that waits where no select reaches is ended by what it does know: here, its deadline.
package main

import (
	"context"
	"fmt"
	"net"
	"time"
)

func main() {
	ctx, cancel := context.WithTimeout(context.Background(), 20*time.Millisecond)
	defer cancel()
	client, server := net.Pipe() // the server writes nothing
	defer server.Close()
	if err := read(ctx, client); err != nil {
		fmt.Println("no line:", err)
	}
}

func read(ctx context.Context, from net.Conn) error {
	stop := context.AfterFunc(ctx, func() { from.SetReadDeadline(time.Now()) })
	_, err := from.Read(make([]byte, 80))
	if !stop() {
		return ctx.Err()
	}
	return err
}
