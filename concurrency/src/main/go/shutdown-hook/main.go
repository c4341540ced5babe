// A signal is a value on a channel, or the end of a context: main hears of it and returns.
package main

import (
	"context"
	"fmt"
	"os"
	"os/signal"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer fmt.Println("server stopped")
	defer stop()
	self, _ := os.FindProcess(os.Getpid())
	self.Signal(os.Interrupt) // as Ctrl+C does
	<-ctx.Done()
	fmt.Println("main ends")
}
