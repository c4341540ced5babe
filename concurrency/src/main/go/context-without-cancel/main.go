// What has to be done after the request keeps the values of its context, without its end.
package main

import (
	"context"
	"fmt"
)

type requestKey struct{}

func main() {
	background := context.WithValue(context.Background(), requestKey{}, "r42")
	request, cancel := context.WithCancel(background)
	audit := context.WithoutCancel(request)
	cancel()
	fmt.Println("request ended:", request.Err() != nil)
	fmt.Println("audit of", audit.Value(requestKey{}), "ended:", audit.Err() != nil)
}
