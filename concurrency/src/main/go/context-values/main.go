// A value of a request crosses the layers that need not know it, under a key that only its owner
// has.
package main

import (
	"context"
	"fmt"
)

type userKey struct{}

func main() {
	handle(context.WithValue(context.Background(), userKey{}, "gopher"))
	handle(context.Background())
}

func handle(ctx context.Context) { greet(ctx) } // knows nothing of users

func greet(ctx context.Context) {
	user, ok := ctx.Value(userKey{}).(string)
	if !ok {
		user = "stranger"
	}
	fmt.Println("hello", user)
}
