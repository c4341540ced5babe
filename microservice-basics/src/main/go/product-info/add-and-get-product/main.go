// The first service: a server, a client with a deadline, a product added and read back.
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
	"gotojava.example/product-info/product"
)

const deadline = 10 * time.Second

func main() {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	check(err)
	server := grpc.NewServer()
	ecommerce.RegisterProductInfoServer(server, product.NewService())
	go server.Serve(listener)
	defer server.GracefulStop()

	plaintext := grpc.WithTransportCredentials(insecure.NewCredentials())
	conn, err := grpc.NewClient(listener.Addr().String(), plaintext)
	check(err)
	defer conn.Close()
	client := ecommerce.NewProductInfoClient(conn)
	ctx, cancel := context.WithTimeout(context.Background(), deadline)
	defer cancel()

	apple := &ecommerce.Product{Name: "Apple 11", Description: "Meet Apple 11."}
	id, err := client.AddProduct(ctx, apple)
	check(err)
	apple, err = client.GetProduct(ctx, id)
	check(err)
	fmt.Printf("got %s: %s\n", apple.GetName(), apple.GetDescription())
	_, err = client.GetProduct(ctx, &ecommerce.ProductID{Value: "unknown"})
	fmt.Printf("unknown: %s\n", status.Code(err))
}

func check(err error) {
	if err != nil {
		log.Fatal(err)
	}
}
