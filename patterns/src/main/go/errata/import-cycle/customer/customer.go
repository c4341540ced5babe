//go:build erratum

// Package customer needs package order, which needs it.
package customer

import "gotojava.example/patterns/errata/import-cycle/order"

type Customer struct{ its *order.Order }
