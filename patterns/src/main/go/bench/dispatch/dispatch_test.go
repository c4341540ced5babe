// What does it cost to call a method through an interface, by how many types implement it?
package bench

import "testing"

const (
	length     = 1000
	areaOfOne  = 31_636
	areaOfTwo  = 20_808
	areaOfFour = 16_950
)

type shape interface{ area() int64 }

type square struct{ side int64 }

func (s square) area() int64 { return s.side * s.side }

type rectangle struct{ width, height int64 }

func (r rectangle) area() int64 { return r.width * r.height }

type triangle struct{ base, height int64 }

func (t triangle) area() int64 { return t.base * t.height / 2 }

type trapezoid struct{ top, bottom, height int64 }

func (t trapezoid) area() int64 { return (t.top + t.bottom) * t.height / 2 }

var (
	squares = squarePointers()
	one     = shapes(1)
	two     = shapes(2)
	four    = shapes(4)
	sink    int64
)

func side(i int) int64 { return int64(1 + i%9) }

func squarePointers() []*square {
	squares := make([]*square, length)
	for i := range squares {
		squares[i] = &square{side(i)}
	}
	return squares
}

// Shapes of so many types, chosen by a linear congruential generator.
func shapes(types uint32) []shape {
	shapes := make([]shape, length)
	random := uint32(42)
	for i := range shapes {
		random = 1_103_515_245*random + 12_345
		side := side(i)
		switch (random >> 16) % types {
		case 0:
			shapes[i] = square{side}
		case 1:
			shapes[i] = rectangle{side, 2}
		case 2:
			shapes[i] = triangle{side, 4}
		default:
			shapes[i] = trapezoid{side, 1, 6}
		}
	}
	return shapes
}

func check(b *testing.B, got, want int64) {
	if got != want {
		b.Fatalf("got %d, want %d", got, want)
	}
}

func areaOfSquares(squares []*square) int64 {
	sum := int64(0)
	for _, square := range squares {
		sum += square.area()
	}
	return sum
}

// No interface: pointers to one struct type.
func BenchmarkBaseline(b *testing.B) {
	check(b, areaOfSquares(squares), areaOfOne)
	for b.Loop() {
		sink = areaOfSquares(squares)
	}
}

func area(shapes []shape) int64 {
	sum := int64(0)
	for _, shape := range shapes {
		sum += shape.area()
	}
	return sum
}

// Through the interface: squares only.
func BenchmarkOne(b *testing.B) {
	check(b, area(one), areaOfOne)
	for b.Loop() {
		sink = area(one)
	}
}

// Through the interface: squares and rectangles.
func BenchmarkTwo(b *testing.B) {
	check(b, area(two), areaOfTwo)
	for b.Loop() {
		sink = area(two)
	}
}

// Through the interface: four types.
func BenchmarkFour(b *testing.B) {
	check(b, area(four), areaOfFour)
	for b.Loop() {
		sink = area(four)
	}
}

func areaBySwitch(shapes []shape) int64 {
	sum := int64(0)
	for _, shape := range shapes {
		switch s := shape.(type) {
		case square:
			sum += s.side * s.side
		case rectangle:
			sum += s.width * s.height
		case triangle:
			sum += s.base * s.height / 2
		case trapezoid:
			sum += (s.top + s.bottom) * s.height / 2
		}
	}
	return sum
}

// The four types in a type switch.
func BenchmarkFourSwitch(b *testing.B) {
	check(b, areaBySwitch(four), areaOfFour)
	for b.Loop() {
		sink = areaBySwitch(four)
	}
}
