// Signal wakes one who waits, Broadcast all of them: for news that concern everyone.
package main

import (
	"fmt"
	"sync"
)

func main() {
	start := gate{opened: sync.NewCond(new(sync.Mutex))}
	var runners sync.WaitGroup
	for range 3 {
		runners.Go(func() {
			start.await()
			fmt.Println("running")
		})
	}
	fmt.Println("on your marks")
	start.openUp()
	runners.Wait()
}

type gate struct {
	opened *sync.Cond
	open   bool
}

func (g *gate) await() {
	g.opened.L.Lock()
	defer g.opened.L.Unlock()
	for !g.open {
		g.opened.Wait()
	}
}

func (g *gate) openUp() {
	g.opened.L.Lock()
	defer g.opened.L.Unlock()
	g.open = true
	g.opened.Broadcast()
}
