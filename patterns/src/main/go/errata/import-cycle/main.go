//go:build erratum

// Two packages that import each other do not build: a customer has orders, an order has a customer,
// so both belong in one package, or one of them sees an interface.
//
// Does not compile: `import cycle not allowed`
package main

import (
	"fmt"

	"gotojava.example/patterns/errata/import-cycle/customer"
)

func main() {
	fmt.Println(customer.Customer{})
}
