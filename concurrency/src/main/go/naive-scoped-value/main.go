// A value that is passed along crosses to another goroutine like any other parameter.
package main

import (
	"context"
	"fmt"
	"sync"
)

type userKey struct{}

func main() {
	ctx := context.WithValue(context.Background(), userKey{}, "gopher")
	var tasks sync.WaitGroup
	tasks.Go(func() { greet(ctx) })
	tasks.Wait()
}

func greet(ctx context.Context) {
	fmt.Println("hello", ctx.Value(userKey{}))
}
