// What does it cost to read and write the elements of a slice by index?
package bench

import (
	"slices"
	"testing"
)

const (
	length = 1000
	answer = 1_499_500
	last   = 1999
)

var (
	ints  = make([]int, length)
	order = make([]int, length)
	sink  int
)

func init() {
	for i := range ints {
		ints[i] = length + i
		order[i] = 371 * i % length
	}
}

func check(b *testing.B, got, want int) {
	if got != want {
		b.Fatalf("got %d, want %d", got, want)
	}
}

func ranged(ints []int) int {
	sum := 0
	for _, element := range ints {
		sum += element
	}
	return sum
}

// No index: a range loop.
func BenchmarkBaseline(b *testing.B) {
	check(b, ranged(ints), answer)
	for b.Loop() {
		sink = ranged(ints)
	}
}

func read(ints []int) int {
	sum := 0
	for i := 0; i < len(ints); i++ {
		sum += ints[i]
	}
	return sum
}

// In order.
func BenchmarkRead(b *testing.B) {
	check(b, read(ints), answer)
	for b.Loop() {
		sink = read(ints)
	}
}

func shuffled(ints, order []int) int {
	sum := 0
	for _, i := range order {
		sum += ints[i]
	}
	return sum
}

// In another order.
func BenchmarkShuffled(b *testing.B) {
	check(b, shuffled(ints, order), answer)
	for b.Loop() {
		sink = shuffled(ints, order)
	}
}

func reverse(ints []int) int {
	for i, j := 0, len(ints)-1; i < j; i, j = i+1, j-1 {
		ints[i], ints[j] = ints[j], ints[i]
	}
	return ints[0]
}

// Reversed in place.
func BenchmarkReverse(b *testing.B) {
	ints := slices.Clone(ints)
	check(b, reverse(ints), last)
	for b.Loop() {
		sink = reverse(ints)
	}
}
