// The roots never end, and say so by a done channel that is nil: no select takes it.
package main

import (
	"context"
	"fmt"
)

func main() {
	for _, ctx := range []context.Context{context.Background(), context.TODO()} {
		fmt.Println(ctx, "has a done channel:", ctx.Done() != nil)
		select {
		case <-ctx.Done():
			fmt.Println("ended")
		default:
			fmt.Println("goes on")
		}
	}
}
