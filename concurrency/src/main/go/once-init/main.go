// What is needed late and only once is done by the first who comes; the others wait until it is
// done.
package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

func main() {
	var db database
	fmt.Println("nothing is open yet")
	var clients sync.WaitGroup
	for range 3 {
		clients.Go(db.query)
	}
	clients.Wait()
	fmt.Println("queries:", db.queries.Load())
}

type database struct {
	opened  sync.Once
	queries atomic.Int64
}

func (d *database) query() {
	d.opened.Do(d.open)
	d.queries.Add(1)
}

func (d *database) open() {
	fmt.Println("open")
}
