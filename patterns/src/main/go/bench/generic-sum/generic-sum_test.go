// What does a generic function cost, against one written for its type?
package bench

import "testing"

const (
	length = 1000
	answer = 1_499_500
)

type coin struct{ value int }

func (c *coin) Value() int { return c.value }

type valued interface{ Value() int }

var (
	ints   = make([]int, length)
	coins  = make([]*coin, length)
	things = make([]valued, length)
	sink   int
)

func init() {
	for i := range length {
		ints[i] = length + i
		coins[i] = &coin{ints[i]}
		things[i] = coins[i]
	}
}

func check(b *testing.B, got int) {
	if got != answer {
		b.Fatalf("got %d, want %d", got, answer)
	}
}

func sumInts(elements []int) int {
	sum := 0
	for _, element := range elements {
		sum += element
	}
	return sum
}

// A function for ints.
func BenchmarkBaseline(b *testing.B) {
	check(b, sumInts(ints))
	for b.Loop() {
		sink = sumInts(ints)
	}
}

type number interface {
	~int | ~int64 | ~float64
}

func sum[T number](elements []T) T {
	var sum T
	for _, element := range elements {
		sum += element
	}
	return sum
}

// A generic function for numbers.
func BenchmarkGeneric(b *testing.B) {
	check(b, sum(ints))
	for b.Loop() {
		sink = sum(ints)
	}
}

func fold[T any](elements []T, zero T, plus func(a, b T) T) T {
	sum := zero
	for _, element := range elements {
		sum = plus(sum, element)
	}
	return sum
}

func add(a, b int) int { return a + b }

// A generic function for any type, which is told how to add.
func BenchmarkGeneric_operator(b *testing.B) {
	check(b, fold(ints, 0, add))
	for b.Loop() {
		sink = fold(ints, 0, add)
	}
}

func sumCoins(elements []*coin) int {
	sum := 0
	for _, element := range elements {
		sum += element.Value()
	}
	return sum
}

// A function for pointers to one struct type.
func BenchmarkObject(b *testing.B) {
	check(b, sumCoins(coins))
	for b.Loop() {
		sink = sumCoins(coins)
	}
}

func sumOfValues[T valued](elements []T) int {
	sum := 0
	for _, element := range elements {
		sum += element.Value()
	}
	return sum
}

// A generic function for whatever has a value, with pointers.
func BenchmarkObjectGeneric(b *testing.B) {
	check(b, sumOfValues(coins))
	for b.Loop() {
		sink = sumOfValues(coins)
	}
}

// The same function, with interface values.
func BenchmarkObjectGeneric_interface(b *testing.B) {
	check(b, sumOfValues(things))
	for b.Loop() {
		sink = sumOfValues(things)
	}
}
