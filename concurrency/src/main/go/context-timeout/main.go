// A timeout says how long an answer is wanted; whoever waits for it looks at the context as well.
package main

import (
	"context"
	"fmt"
	"time"
)

func main() {
	ctx, cancel := context.WithTimeout(context.Background(), 20*time.Millisecond)
	defer cancel()
	server := make(chan string) // never answers
	fmt.Println(ask(ctx, server))
}

func ask(ctx context.Context, server <-chan string) string {
	select {
	case answer := <-server:
		return "answer: " + answer
	case <-ctx.Done():
		return "gave up: " + ctx.Err().Error()
	}
}
