// Client adds a product to a ProductInfo server, or reads one back. It waits a second for an
// answer, no longer.
//
//	client [--address HOST:PORT] add NAME [DESCRIPTION]
//	client [--address HOST:PORT] get ID
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"net"
	"os"
	"time"

	"google.golang.org/genproto/googleapis/rpc/code"
	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/credentials/insecure"
	"google.golang.org/grpc/status"
	"gotojava.example/product-info/ecommerce"
)

const deadline = time.Second

func main() {
	address := "127.0.0.1:50051"
	flag.Func("address", "", func(text string) error {
		address = text
		if _, _, err := net.SplitHostPort(text); err != nil {
			return errors.New("not HOST:PORT")
		}
		return nil
	})
	flag.Usage = usage
	flag.Parse()
	line, err := run(address, parse(flag.Args()))
	if err != nil {
		fmt.Fprintln(os.Stderr, explain(err, address))
		os.Exit(1)
	}
	fmt.Println(line)
}

func usage() {
	fmt.Fprintln(flag.CommandLine.Output(), `usage:
  client [--address HOST:PORT] add NAME [DESCRIPTION]   adds a product and prints its id
  client [--address HOST:PORT] get ID                   prints the product with this id
The address is 127.0.0.1:50051 unless given.`)
}

// call makes one call and returns the line to print.
type call func(context.Context, ecommerce.ProductInfoClient) (string, error)

// parse reads the subcommand, and ends the program with 2 if it cannot.
func parse(args []string) call {
	if len(args) > 0 {
		flags := flag.NewFlagSet(args[0], flag.ExitOnError)
		flags.Usage = usage
		flags.Parse(args[1:])
		switch operands := flags.Args(); {
		case args[0] == "add" && len(operands) == 1:
			return add(operands[0], "")
		case args[0] == "add" && len(operands) == 2:
			return add(operands[0], operands[1])
		case args[0] == "get" && len(operands) == 1:
			return get(operands[0])
		}
	}
	usage()
	os.Exit(2)
	panic("unreachable")
}

func add(name, description string) call {
	return func(ctx context.Context, client ecommerce.ProductInfoClient) (string, error) {
		id, err := client.AddProduct(ctx, &ecommerce.Product{Name: name, Description: description})
		return id.GetValue(), err
	}
}

func get(id string) call {
	return func(ctx context.Context, client ecommerce.ProductInfoClient) (string, error) {
		product, err := client.GetProduct(ctx, &ecommerce.ProductID{Value: id})
		if product.GetDescription() == "" {
			return product.GetName(), err
		}
		return product.GetName() + ": " + product.GetDescription(), err
	}
}

func run(address string, do call) (string, error) {
	conn, err := grpc.NewClient(address, grpc.WithTransportCredentials(insecure.NewCredentials()))
	if err != nil {
		return "", err
	}
	defer conn.Close()
	ctx, cancel := context.WithTimeout(context.Background(), deadline)
	defer cancel()
	return do(ctx, ecommerce.NewProductInfoClient(conn))
}

// explain says what went wrong, where, and what to do, behind the status code as the gRPC
// specification spells it.
func explain(err error, address string) string {
	failure := status.Convert(err)
	message := failure.Message()
	switch failure.Code() {
	case codes.Unavailable:
		message = "no server answers at " + address + "; start one with: go run ./server"
	case codes.DeadlineExceeded:
		message = "no answer from " + address + " in time"
	}
	return code.Code(failure.Code()).String() + ": " + message
}
