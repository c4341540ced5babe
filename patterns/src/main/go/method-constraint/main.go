// A constraint may ask for a method that takes the very type it constrains.
package main

import (
	"fmt"
	"time"
)

type orderable[T any] interface{ Compare(T) int }

func main() {
	days := []time.Time{
		time.Date(2026, 5, 1, 0, 0, 0, 0, time.UTC),
		time.Date(2025, 12, 24, 0, 0, 0, 0, time.UTC),
	}
	fmt.Println(latest(days).Format(time.DateOnly))
}

func latest[T orderable[T]](values []T) T {
	latest := values[0]
	for _, value := range values {
		if latest.Compare(value) < 0 {
			latest = value
		}
	}
	return latest
}
