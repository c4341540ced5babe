// A read-write lock lets readers in together, and a writer alone.
package main

import (
	"fmt"
	"sync"
)

func main() {
	prices := cache{entries: make(map[string]int)}
	prices.put("tea", 3)
	fmt.Println("tea:", prices.get("tea"))
	prices.mu.RLock()
	defer prices.mu.RUnlock()
	fmt.Println("a writer may enter:", prices.mu.TryLock())
	fmt.Println("a second reader may enter:", prices.mu.TryRLock())
}

type cache struct {
	mu      sync.RWMutex
	entries map[string]int
}

func (c *cache) get(key string) int {
	c.mu.RLock()
	defer c.mu.RUnlock()
	return c.entries[key]
}

func (c *cache) put(key string, value int) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.entries[key] = value
}
