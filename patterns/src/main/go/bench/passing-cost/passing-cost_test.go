// What does it cost to return a changed copy, instead of changing the caller's value?
package bench

import "testing"

const answer = 42

type point struct{ x, y int64 }

func (p point) sum() int64 { return p.x + p.y }

func withX(p point, x int64) point {
	p.x = x
	return p
}

func setX(p *point, x int64) { p.x = x }

type histogram struct{ counts [32]int64 }

func (h *histogram) sum() int64 { return h.counts[bin] + h.counts[other] }

func with(h histogram, bin int, count int64) histogram {
	h.counts[bin] = count
	return h
}

func set(h *histogram, bin int, count int64) { h.counts[bin] = count }

// The same four, not inlined, so that the value or the pointer is really passed.

//go:noinline
func callWithX(p point, x int64) point { return withX(p, x) }

//go:noinline
func callSetX(p *point, x int64) { setX(p, x) }

//go:noinline
func callWith(h histogram, bin int, count int64) histogram { return with(h, bin, count) }

//go:noinline
func callSet(h *histogram, bin int, count int64) { set(h, bin, count) }

// Package variables: the compiler does not know what they hold.
var (
	small         = point{y: 2}
	smallPointer  = &point{y: 2}
	large         = histogram{[32]int64{11: 2}}
	largePointer  = &histogram{[32]int64{11: 2}}
	bin, other    = 7, 11
	number, sink  = int64(40), int64(0)
	keptSmall     *point
	keptLarge     *histogram
	assignedSmall point
	assignedLarge histogram
)

func check(b *testing.B, got int64) {
	if got != answer {
		b.Fatalf("got %d, want %d", got, answer)
	}
}

// A changed copy of 16 bytes, used at once.
func BenchmarkSmallValue(b *testing.B) {
	check(b, withX(small, number).sum())
	for b.Loop() {
		sink = withX(small, number).sum()
	}
}

// A changed copy of 16 bytes, returned by a callee that is not inlined.
func BenchmarkSmallValue_call(b *testing.B) {
	check(b, callWithX(small, number).sum())
	for b.Loop() {
		sink = callWithX(small, number).sum()
	}
}

func newSmall() *point {
	p := withX(small, number)
	return &p
}

// The address of a changed copy of 16 bytes, used at once: the copy stays on the stack.
func BenchmarkSmallValue_address(b *testing.B) {
	check(b, newSmall().sum())
	for b.Loop() {
		sink = newSmall().sum()
	}
}

// A struct of 16 bytes, changed in place.
func BenchmarkSmallPointer(b *testing.B) {
	setX(smallPointer, number)
	check(b, smallPointer.sum())
	for b.Loop() {
		setX(smallPointer, number)
		sink = smallPointer.sum()
	}
}

// A struct of 16 bytes, changed in place by a callee that is not inlined.
func BenchmarkSmallPointer_call(b *testing.B) {
	callSetX(smallPointer, number)
	check(b, smallPointer.sum())
	for b.Loop() {
		callSetX(smallPointer, number)
		sink = smallPointer.sum()
	}
}

// A changed copy of 16 bytes whose address outlives the run: it is made on the heap.
func BenchmarkSmallKept(b *testing.B) {
	check(b, newSmall().sum())
	for b.Loop() {
		keptSmall = newSmall()
	}
}

// A changed copy of 16 bytes, assigned to a variable that outlives the run.
func BenchmarkSmallKept_assigned(b *testing.B) {
	assignedSmall = withX(small, number)
	check(b, assignedSmall.sum())
	for b.Loop() {
		assignedSmall = withX(small, number)
	}
}

// A changed copy of 256 bytes, used at once.
func BenchmarkLargeValue(b *testing.B) {
	h := with(large, bin, number)
	check(b, h.sum())
	for b.Loop() {
		h := with(large, bin, number)
		sink = h.sum()
	}
}

// A changed copy of 256 bytes, returned by a callee that is not inlined.
func BenchmarkLargeValue_call(b *testing.B) {
	h := callWith(large, bin, number)
	check(b, h.sum())
	for b.Loop() {
		h := callWith(large, bin, number)
		sink = h.sum()
	}
}

// A struct of 256 bytes, changed in place.
func BenchmarkLargePointer(b *testing.B) {
	set(largePointer, bin, number)
	check(b, largePointer.sum())
	for b.Loop() {
		set(largePointer, bin, number)
		sink = largePointer.sum()
	}
}

// A struct of 256 bytes, changed in place by a callee that is not inlined.
func BenchmarkLargePointer_call(b *testing.B) {
	callSet(largePointer, bin, number)
	check(b, largePointer.sum())
	for b.Loop() {
		callSet(largePointer, bin, number)
		sink = largePointer.sum()
	}
}

func newLarge() *histogram {
	h := with(large, bin, number)
	return &h
}

// A changed copy of 256 bytes whose address outlives the run: it is made on the heap.
func BenchmarkLargeKept(b *testing.B) {
	check(b, newLarge().sum())
	for b.Loop() {
		keptLarge = newLarge()
	}
}

// A changed copy of 256 bytes, assigned to a variable that outlives the run.
func BenchmarkLargeKept_assigned(b *testing.B) {
	assignedLarge = with(large, bin, number)
	check(b, assignedLarge.sum())
	for b.Loop() {
		assignedLarge = with(large, bin, number)
	}
}
