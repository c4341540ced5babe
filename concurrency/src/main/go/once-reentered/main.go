// An action that asks for the value it is about to make waits for itself.
package main

import (
	"fmt"
	"sync"
)

var (
	once   sync.Once
	region string
)

func main() {
	fmt.Println("region:", settings())
}

func settings() string {
	once.Do(func() { region = "region of " + settings() })
	return region
}
