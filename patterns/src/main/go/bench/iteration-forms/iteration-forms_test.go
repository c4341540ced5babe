// What does each form of iteration cost?
package bench

import (
	"iter"
	"slices"
	"testing"
)

const (
	length = 1000
	answer = 1_499_500
	odd    = 2_250_000
)

var (
	ints = make([]int, length)
	sink int
)

func init() {
	for i := range ints {
		ints[i] = length + i
	}
}

func check(b *testing.B, got, want int) {
	if got != want {
		b.Fatalf("got %d, want %d", got, want)
	}
}

func byIndex(ints []int) int {
	sum := 0
	for i := 0; i < len(ints); i++ {
		sum += ints[i]
	}
	return sum
}

// By index, over a slice.
func BenchmarkBaseline(b *testing.B) {
	check(b, byIndex(ints), answer)
	for b.Loop() {
		sink = byIndex(ints)
	}
}

func byRange(ints []int) int {
	sum := 0
	for _, element := range ints {
		sum += element
	}
	return sum
}

// A range loop over a slice.
func BenchmarkRange(b *testing.B) {
	check(b, byRange(ints), answer)
	for b.Loop() {
		sink = byRange(ints)
	}
}

func sumOf(seq iter.Seq[int]) int {
	sum := 0
	for element := range seq {
		sum += element
	}
	return sum
}

// A range loop over the iterator function of slices.Values.
func BenchmarkIterator(b *testing.B) {
	check(b, sumOf(slices.Values(ints)), answer)
	for b.Loop() {
		sink = sumOf(slices.Values(ints))
	}
}

func pulled(seq iter.Seq[int]) int {
	next, stop := iter.Pull(seq)
	defer stop()
	sum := 0
	for element, ok := next(); ok; element, ok = next() {
		sum += element
	}
	return sum
}

// iter.Pull, which hands out one at a time, as Java's Iterator does.
func BenchmarkIterator_pull(b *testing.B) {
	check(b, pulled(slices.Values(ints)), answer)
	for b.Loop() {
		sink = pulled(slices.Values(ints))
	}
}

func filter[T any](seq iter.Seq[T], keep func(T) bool) iter.Seq[T] {
	return func(yield func(T) bool) {
		for element := range seq {
			if keep(element) && !yield(element) {
				return
			}
		}
	}
}

func apply[T any](seq iter.Seq[T], change func(T) T) iter.Seq[T] {
	return func(yield func(T) bool) {
		for element := range seq {
			if !yield(change(element)) {
				return
			}
		}
	}
}

func isOdd(v int) bool { return v%2 != 0 }

func triple(v int) int { return 3 * v }

func pipeline(ints []int) int {
	return sumOf(apply(filter(slices.Values(ints), isOdd), triple))
}

// Iterator functions with filter and map.
func BenchmarkPipeline(b *testing.B) {
	check(b, pipeline(ints), odd)
	for b.Loop() {
		sink = pipeline(ints)
	}
}

func inOneLoop(ints []int) int {
	sum := 0
	for _, element := range ints {
		if element%2 != 0 {
			sum += 3 * element
		}
	}
	return sum
}

// The same in one loop.
func BenchmarkPipeline_loop(b *testing.B) {
	check(b, inOneLoop(ints), odd)
	for b.Loop() {
		sink = inOneLoop(ints)
	}
}
