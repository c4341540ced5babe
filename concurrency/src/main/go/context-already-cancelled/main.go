// A context may have ended before it is used: ask it first, since of two ready cases a select takes
// either.
package main

import (
	"context"
	"fmt"
)

func main() {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	answers := make(chan string, 1)
	answers <- "ready"
	if _, err := next(ctx, answers); err != nil {
		fmt.Println("refused:", err)
	}
	child, cancelChild := context.WithCancel(ctx)
	defer cancelChild()
	fmt.Println("child ended:", child.Err() != nil)
}

func next(ctx context.Context, answers <-chan string) (string, error) {
	if err := ctx.Err(); err != nil {
		return "", err
	}
	select {
	case answer := <-answers:
		return answer, nil
	case <-ctx.Done():
		return "", ctx.Err()
	}
}
