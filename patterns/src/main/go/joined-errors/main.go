// Go on after a failure, and report them all at the end.
package main

import (
	"errors"
	"fmt"
)

func main() {
	if err := stopAll("db", "cache", "mail"); err != nil {
		fmt.Println(err)
	}
}

func stopAll(servers ...string) error {
	var failures []error
	for _, server := range servers {
		failures = append(failures, stop(server))
	}
	return errors.Join(failures...)
}

func stop(server string) error {
	if server != "cache" {
		return fmt.Errorf("%s hangs", server)
	}
	fmt.Println(server, "stopped")
	return nil
}
