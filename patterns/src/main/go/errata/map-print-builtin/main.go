// The built-in `print` of a map writes an address, and writes it to standard error; `fmt.Println`
// writes the entries. The program runs itself once more to look at what comes out where.
//
// Output:
//
//	standard output: map[ann:28]
//	standard error is an address: true
package main

import (
	"fmt"
	"os"
	"os/exec"
	"regexp"
	"strings"
)

func main() {
	if len(os.Args) > 1 {
		printed()
		return
	}
	var out, err strings.Builder
	again := exec.Command(os.Args[0], "again")
	again.Stdout, again.Stderr = &out, &err
	if failure := again.Run(); failure != nil {
		panic(failure)
	}
	address := regexp.MustCompile(`^0x[0-9a-f]+$`)
	fmt.Print("standard output: ", out.String())
	fmt.Println("standard error is an address:", address.MatchString(err.String()))
}

func printed() {
	ages := map[string]int{"ann": 28}
	print(ages)
	fmt.Println(ages)
}
