// One line says what a collection did. GODEBUG is read as a program begins, so this one starts
// itself once more with it.
package main

import (
	"fmt"
	"log"
	"os"
	"os/exec"
	"regexp"
	"runtime"
	"strings"
)

func main() {
	if os.Getenv("GODEBUG") == "gctrace=1" {
		runtime.GC()
		// GC can return before the line is written; what stops the world waits until it is.
		runtime.ReadMemStats(new(runtime.MemStats))
		return
	}
	self, err := os.Executable()
	if err != nil {
		log.Fatal(err)
	}
	again := exec.Command(self)
	again.Env = append(os.Environ(), "GODEBUG=gctrace=1")
	out, err := again.CombinedOutput()
	if err != nil {
		log.Fatal(err)
	}
	number := regexp.MustCompile(`[0-9.]*[0-9]`)
	for line := range strings.Lines(string(out)) {
		if strings.Contains(line, "(forced)") {
			fmt.Print(strings.ReplaceAll(number.ReplaceAllString(line, "#"), ", ", "\n  "))
		}
	}
}
