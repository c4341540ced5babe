// A function waits for the end of a context without a goroutine of its own, and can be called off.
package main

import (
	"context"
	"fmt"
)

func main() {
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	closed := make(chan struct{})
	stopClose := context.AfterFunc(ctx, func() { close(closed) })
	stopPrint := context.AfterFunc(ctx, func() { fmt.Println("never printed") })

	fmt.Println("called off:", stopPrint())
	cancel()
	<-closed
	fmt.Println("called off:", stopClose())
}
