//go:build erratum

// Package order needs package customer, which needs it.
package order

import "gotojava.example/patterns/errata/import-cycle/customer"

type Order struct{ its *customer.Customer }
