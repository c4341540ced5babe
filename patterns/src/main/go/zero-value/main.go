// A Go struct without a constructor is often ready to use, its mutex and buffer included; a Java
// class has to create its parts.
package main

import (
	"fmt"
	"strings"
	"sync"
)

type journal struct {
	lock  sync.Mutex
	text  strings.Builder
	count int
}

func (j *journal) add(entry string) {
	j.lock.Lock()
	defer j.lock.Unlock()
	j.text.WriteString(entry)
	j.count++
}

func main() {
	var j journal
	j.add("started;")
	j.add("stopped;")
	fmt.Println(j.count, j.text.String())
}
