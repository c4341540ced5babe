// A singleton need not be a pointer, though the notes say that they all are. A package variable of
// a struct type exists once, and every function uses it by name; what must not happen is a copy,
// which is a second one. Where the struct holds a mutex, go vet finds it.
//
// Output:
//
//	used by name: 2
//	the copy: 3, the singleton still: 2
//
// Vet: `assignment copies lock value to copied`
package main

import (
	"fmt"
	"sync"
)

type registry struct {
	mu    sync.Mutex
	count int
}

func (r *registry) register() {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.count++
}

var services registry

func main() {
	services.register()
	services.register()
	fmt.Println("used by name:", services.count)

	copied := services
	copied.register()
	fmt.Printf("the copy: %d, the singleton still: %d\n", copied.count, services.count)
}
