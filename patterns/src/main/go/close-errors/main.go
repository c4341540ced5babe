// A write fails, then the close: the first error is reported, and the second is not lost.
package main

import (
	"errors"
	"fmt"
)

func main() {
	if err := save(); err != nil {
		fmt.Println(err)
	}
}

func save() (err error) {
	var file output
	defer func() { err = errors.Join(err, file.Close()) }()
	return file.Write()
}

type output struct{}

func (output) Write() error { return errors.New("disk full") }

func (output) Close() error { return errors.New("close failed") }
