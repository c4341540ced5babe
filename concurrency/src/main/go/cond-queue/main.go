// Who waits for a condition gives the lock back meanwhile, and has it again when it goes on.
package main

import (
	"fmt"
	"sync"
)

func main() {
	jobs := newQueue()
	go func() {
		for i := range 3 {
			jobs.put(fmt.Sprint("job ", i))
		}
	}()
	for range 3 {
		fmt.Println(jobs.take())
	}
}

type queue struct {
	mu       sync.Mutex
	notEmpty *sync.Cond
	items    []string
}

func newQueue() *queue {
	q := new(queue)
	q.notEmpty = sync.NewCond(&q.mu)
	return q
}

func (q *queue) put(item string) {
	q.mu.Lock()
	defer q.mu.Unlock()
	q.items = append(q.items, item)
	q.notEmpty.Signal()
}

func (q *queue) take() string {
	q.mu.Lock()
	defer q.mu.Unlock()
	for len(q.items) == 0 {
		q.notEmpty.Wait()
	}
	item := q.items[0]
	q.items = q.items[1:]
	return item
}
