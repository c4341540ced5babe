// Server serves ProductInfo on a port of the loopback interface, which other machines cannot reach.
// An interrupt or SIGTERM ends it: new calls are refused, calls in flight are given 5 s to finish.
package main

import (
	"context"
	"flag"
	"fmt"
	"net"
	"os"
	"os/signal"
	"strconv"
	"syscall"
	"time"

	"google.golang.org/grpc"
	"gotojava.example/product-info/ecommerce"
	"gotojava.example/product-info/product"
)

const grace = 5 * time.Second

func main() {
	port := uint64(50051)
	usage := fmt.Sprintf("`PORT` to listen on, 0 for any free one (default %d)", port)
	flag.Func("port", usage, func(text string) (err error) {
		port, err = strconv.ParseUint(text, 10, 16)
		return err
	})
	flag.Parse()
	if err := serve(fmt.Sprintf("127.0.0.1:%d", port)); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func serve(address string) error {
	listener, err := net.Listen("tcp", address)
	if err != nil {
		return fmt.Errorf("cannot listen on %s; %s (%w)", address,
			"choose another port with --port, or 0 for any free one", err)
	}
	server := grpc.NewServer()
	ecommerce.RegisterProductInfoServer(server, product.NewService())
	stopped, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	context.AfterFunc(stopped, func() {
		time.AfterFunc(grace, server.Stop)
		server.GracefulStop()
	})
	fmt.Println("listening on", listener.Addr())
	return server.Serve(listener) // returns once GracefulStop or Stop is done
}
