// Wrapping the text alone: it reads the same, and the cause is gone.
package main

import (
	"errors"
	"fmt"
	"io/fs"
)

func main() {
	err := load("app.conf")
	fmt.Println(err)
	fmt.Println("knows its cause:", errors.Is(err, fs.ErrNotExist))
}

func load(name string) error {
	if err := open(name); err != nil {
		return fmt.Errorf("load settings: %v", err)
	}
	return nil
}

func open(name string) error {
	if name == "default.conf" {
		return nil
	}
	return fs.ErrNotExist
}
