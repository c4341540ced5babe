// The end of the input is no failure: Go reports it as the error io.EOF, Java as no line.
package main

import (
	"bufio"
	"fmt"
	"io"
	"log"
	"strings"
)

func main() {
	lines := bufio.NewReader(strings.NewReader("one\ntwo"))
	for {
		line, err := lines.ReadString('\n')
		if line != "" { // the last one comes together with io.EOF
			fmt.Println("line", strings.TrimSuffix(line, "\n"))
		}
		if err == io.EOF {
			fmt.Println("end")
			return
		}
		if err != nil {
			log.Fatal(err)
		}
	}
}
