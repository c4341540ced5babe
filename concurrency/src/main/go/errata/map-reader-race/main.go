// A map that is safe for many goroutines does not put them in order: the reader may come before the
// writer.
//
// One of these outputs:
//
//	Loaded: value
//	done
//
// or
//
//	done
package main

import (
	"fmt"
	"sync"
)

func main() {
	var m sync.Map
	var both sync.WaitGroup
	both.Go(func() {
		m.Store("key", "value")
	})
	both.Go(func() {
		if value, ok := m.Load("key"); ok {
			fmt.Println("Loaded:", value)
		}
	})
	both.Wait()
	fmt.Println("done")
}
