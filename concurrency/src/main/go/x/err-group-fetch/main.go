// The first task to fail ends the others by way of the context, and is the error of the group.
package main

import (
	"context"
	"errors"
	"fmt"

	"golang.org/x/sync/errgroup"
)

func main() {
	group, ctx := errgroup.WithContext(context.Background())
	waiting := make(chan string)
	for _, page := range []string{"news", "mail"} {
		group.Go(func() error {
			waiting <- page
			<-ctx.Done()
			return ctx.Err()
		})
	}
	group.Go(func() error {
		<-waiting
		<-waiting
		return errors.New("no such page: map")
	})
	fmt.Println("failed:", group.Wait())
	fmt.Println("the others were cancelled:", errors.Is(ctx.Err(), context.Canceled))
}
