// Which failure it was, a Go caller asks by comparing with a known value, a Java caller by type.
package main

import (
	"errors"
	"fmt"
)

var errNotFound = errors.New("account not found")

func main() {
	show("ann")
	show("bob")
}

func show(owner string) {
	balance, err := balanceOf(owner)
	if errors.Is(err, errNotFound) {
		fmt.Println(owner, "has no account")
		return
	}
	fmt.Println(owner, "has", balance)
}

func balanceOf(owner string) (int, error) {
	if owner != "ann" {
		return 0, errNotFound
	}
	return 100, nil
}
