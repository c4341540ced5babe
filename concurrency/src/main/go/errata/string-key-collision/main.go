// A plain string is equal to any other of the same text, so two packages that use one as a key take
// each other's value.
//
// Output:
//
//	request gopher
package main

import (
	"context"
	"fmt"
)

func main() {
	ctx := withRequest(context.Background(), "r42")
	ctx = withUser(ctx, "gopher")
	fmt.Println("request", ctx.Value("id"))
}

// In a package for tracing.
func withRequest(ctx context.Context, id string) context.Context {
	return context.WithValue(ctx, "id", id)
}

// In a package for logins, by somebody else.
func withUser(ctx context.Context, id string) context.Context {
	return context.WithValue(ctx, "id", id)
}
