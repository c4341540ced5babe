// What does it cost to look something up in a map, by the type of its key?
package bench

import (
	"strconv"
	"testing"
)

const (
	size   = 1000
	answer = 1_499_500
)

type point struct{ x, y int }

func pointOf(key int) point { return point{key >> 16, key & 0xffff} }

// The i-th key: an odd factor makes it a permutation of all ints of 32 bits.
func key(i int) int { return int(int32(i * 0x9E37_79B1)) }

var (
	byInt    = map[int]int{}
	byString = map[string]int{}
	byPoint  = map[point]int{}

	values    = make([]int, size)
	order     = make([]int, size)
	ints      = make([]int, size)
	strangers = make([]int, size)
	strings   = make([]string, size)
	bytes     = make([][]byte, size)
	points    = make([]point, size)

	sink int
	kept map[int]int
)

func init() {
	for i := range size {
		values[i] = size + i
		byInt[key(i)] = values[i]
		byString[strconv.Itoa(key(i))] = values[i]
		byPoint[pointOf(key(i))] = values[i]

		at := 371 * i % size
		order[i] = at
		ints[i] = key(at)
		strangers[i] = key(size + at)
		strings[i] = strconv.Itoa(key(at))
		bytes[i] = []byte(strings[i])
		points[i] = pointOf(key(at))
	}
}

func check(b *testing.B, got int) {
	if got != answer {
		b.Fatalf("got %d, want %d", got, answer)
	}
}

func sum(m map[int]int) int {
	sum := 0
	for _, value := range m {
		sum += value
	}
	return sum
}

func inSlice() int {
	sum := 0
	for _, i := range order {
		sum += values[i]
	}
	return sum
}

// No map: a slice, by index.
func BenchmarkBaseline(b *testing.B) {
	check(b, inSlice())
	for b.Loop() {
		sink = inSlice()
	}
}

func lookUpInts(keys []int) int {
	sum := 0
	for _, key := range keys {
		sum += byInt[key]
	}
	return sum
}

// An int.
func BenchmarkIntKey(b *testing.B) {
	check(b, lookUpInts(ints))
	for b.Loop() {
		sink = lookUpInts(ints)
	}
}

func lookUpStrings() int {
	sum := 0
	for _, key := range strings {
		sum += byString[key]
	}
	return sum
}

// A string of up to eleven bytes, hashed at each look-up.
func BenchmarkStringKey(b *testing.B) {
	check(b, lookUpStrings())
	for b.Loop() {
		sink = lookUpStrings()
	}
}

func lookUpBytes() int {
	sum := 0
	for _, key := range bytes {
		sum += byString[string(key)]
	}
	return sum
}

// Bytes, converted to a string in the look-up, which copies nothing.
func BenchmarkBytesKey(b *testing.B) {
	check(b, lookUpBytes())
	for b.Loop() {
		sink = lookUpBytes()
	}
}

func lookUpPoints() int {
	sum := 0
	for _, key := range points {
		sum += byPoint[key]
	}
	return sum
}

// A struct of two ints.
func BenchmarkRecordKey(b *testing.B) {
	check(b, lookUpPoints())
	for b.Loop() {
		sink = lookUpPoints()
	}
}

// An int that is not in the map.
func BenchmarkMissing(b *testing.B) {
	check(b, answer+lookUpInts(strangers))
	for b.Loop() {
		sink = lookUpInts(strangers)
	}
}

func put(m map[int]int) map[int]int {
	for i, key := range ints {
		m[key] = values[order[i]]
	}
	return m
}

// An int that is in the map gets its value anew.
func BenchmarkOverwrite(b *testing.B) {
	check(b, sum(put(byInt)))
	for b.Loop() {
		kept = put(byInt)
	}
}

// A new map takes all ints, and grows meanwhile.
func BenchmarkFill(b *testing.B) {
	check(b, sum(put(map[int]int{})))
	for b.Loop() {
		kept = put(map[int]int{})
	}
}
