// A deferred call can change a result that has a name, after the return statement has set it.
package main

import "fmt"

func main() {
	fmt.Println("price", price(100))
}

func price(net int) (result int) {
	defer func() { result += result / 5 }()
	return net
}
