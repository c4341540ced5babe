// What nobody catches ends the program: with exit code 2 in Go, 1 in Java.
package main

import (
	"fmt"
	"os"
	"os/exec"
)

func main() {
	if os.Getenv("FAIL") != "" {
		panic("nobody catches this")
	}
	self := exec.Command(os.Args[0])
	self.Env = append(os.Environ(), "FAIL=yes")
	self.Run()
	fmt.Println("exit code", self.ProcessState.ExitCode())
}
