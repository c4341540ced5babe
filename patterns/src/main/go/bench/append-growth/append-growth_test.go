// What does it cost to append to a slice that grows, and to one that has room?
package bench

import "testing"

const (
	length = 1000
	answer = 1_499_500
)

var (
	ints = make([]int, length)
	room = make([]int, length)
	// What is stored in a package variable outlives the run.
	kept []int
)

func init() {
	for i := range ints {
		ints[i] = length + i
	}
}

func check(b *testing.B, got []int) {
	sum := 0
	for _, element := range got {
		sum += element
	}
	if sum != answer {
		b.Fatalf("got %d, want %d", sum, answer)
	}
}

func fill(room []int) []int {
	for i, element := range ints {
		room[i] = element
	}
	return room
}

// Nothing grows: each element is stored in a slice that exists already.
func BenchmarkBaseline(b *testing.B) {
	check(b, fill(room))
	for b.Loop() {
		kept = fill(room)
	}
}

func appended(slice []int) []int {
	for _, element := range ints {
		slice = append(slice, element)
	}
	return slice
}

// A nil slice.
func BenchmarkGrowing(b *testing.B) {
	check(b, appended(nil))
	for b.Loop() {
		kept = appended(nil)
	}
}

// A slice made with the capacity it needs.
func BenchmarkPreallocated(b *testing.B) {
	check(b, appended(make([]int, 0, length)))
	for b.Loop() {
		kept = appended(make([]int, 0, length))
	}
}

// A slice of the length it needs, filled by index.
func BenchmarkPreallocated_index(b *testing.B) {
	check(b, fill(make([]int, length)))
	for b.Loop() {
		kept = fill(make([]int, length))
	}
}
