// A call with a deadline ends when the deadline passes, whether or not the server has an answer.
package main

import (
	"context"
	"fmt"
	"log"
	"net"
	"time"

	"google.golang.org/grpc"
	"google.golang.org/grpc/credentials/insecure"
	"google.golang.org/grpc/status"
	"gotojava.example/product-info/ecommerce"
)

// silent answers no call: it waits until nobody waits for the answer any more.
type silent struct {
	ecommerce.UnimplementedProductInfoServer
}

func (silent) GetProduct(ctx context.Context, _ *ecommerce.ProductID) (*ecommerce.Product, error) {
	<-ctx.Done()
	return nil, ctx.Err()
}

func main() {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	check(err)
	server := grpc.NewServer()
	ecommerce.RegisterProductInfoServer(server, silent{})
	go server.Serve(listener)
	defer server.GracefulStop()

	plaintext := grpc.WithTransportCredentials(insecure.NewCredentials())
	conn, err := grpc.NewClient(listener.Addr().String(), plaintext)
	check(err)
	defer conn.Close()
	ctx, cancel := context.WithTimeout(context.Background(), 50*time.Millisecond)
	defer cancel()
	_, err = ecommerce.NewProductInfoClient(conn).GetProduct(ctx, &ecommerce.ProductID{Value: "1"})
	fmt.Println(status.Code(err))
}

func check(err error) {
	if err != nil {
		log.Fatal(err)
	}
}
