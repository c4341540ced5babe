// Looking at the outermost error alone: once somebody wraps the failure, nobody recognises it.
package main

import (
	"errors"
	"fmt"
)

var errBusy = errors.New("busy")

func main() {
	show("bare", errBusy)
	show("wrapped", fmt.Errorf("send: %w", errBusy))
}

func show(how string, err error) {
	switch err {
	case errBusy:
		fmt.Println(how + ": try again later")
	default:
		fmt.Println(how + ": give up")
	}
}
