// Closing by hand after a failed write: of two errors one is lost.
package main

import (
	"errors"
	"fmt"
)

func main() {
	if err := save(); err != nil {
		fmt.Println("reported:", err)
	}
}

func save() error {
	var file output
	defer file.Close()
	return file.Write()
}

type output struct{}

func (output) Write() error { return errors.New("disk full") }

func (output) Close() error { return errors.New("close failed") }
