// A sleep that can be cut short waits for two things: the time and the end of the context.
package main

import (
	"context"
	"fmt"
	"time"
)

func main() {
	ctx, cancel := context.WithCancel(context.Background())
	slept := make(chan bool)
	go func() { slept <- sleep(ctx, time.Hour) }()
	cancel()
	fmt.Println("slept for an hour:", <-slept)
}

func sleep(ctx context.Context, duration time.Duration) bool {
	select {
	case <-time.After(duration):
		return true
	case <-ctx.Done():
		return false
	}
}
