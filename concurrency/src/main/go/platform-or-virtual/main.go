// What waits gets a virtual thread each, what computes a pool as large as the processors; in Go
// both are goroutines.
package main

import (
	"fmt"
	"sync"
	"time"
)

func main() {
	var waits sync.WaitGroup
	for range 1_000 {
		waits.Go(func() { time.Sleep(10 * time.Millisecond) })
	}
	waits.Wait()
	fmt.Println("1000 waits are over")

	counts := make(chan int)
	for part := range 8 {
		go func() { counts <- primes(part*10_000, part*10_000+10_000) }()
	}
	total := 0
	for range 8 {
		total += <-counts
	}
	fmt.Println(total, "primes below 80000")
}

func primes(from, to int) int {
	count := 0
	for n := max(from, 2); n < to; n++ {
		if isPrime(n) {
			count++
		}
	}
	return count
}

func isPrime(n int) bool {
	for d := 2; d*d <= n; d++ {
		if n%d == 0 {
			return false
		}
	}
	return true
}
