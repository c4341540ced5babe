// Each level says what it was doing and keeps what went wrong below it.
package main

import (
	"errors"
	"fmt"
	"io/fs"
)

func main() {
	for err := load("app.conf"); err != nil; err = errors.Unwrap(err) {
		fmt.Println(err)
	}
}

func load(name string) error {
	if err := open(name); err != nil {
		return fmt.Errorf("load settings: %w", err)
	}
	return nil
}

func open(name string) error {
	if name == "default.conf" {
		return nil
	}
	return fmt.Errorf("open %s: %w", name, fs.ErrNotExist)
}
