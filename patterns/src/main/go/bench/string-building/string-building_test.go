// What does it cost to join a hundred short strings?
package bench

import (
	"bytes"
	"strconv"
	"strings"
	"testing"
)

const answer = 788

var (
	words []string
	text  []byte
	// What is stored in a package variable cannot be optimised away.
	sink string
)

func init() {
	for i := range 100 {
		words = append(words, "word"+strconv.Itoa(i))
	}
	text = []byte(strings.Join(words, ", "))
}

func check(b *testing.B, got string) {
	if len(got) != answer || got != string(text) {
		b.Fatalf("got %s", got)
	}
}

// Nothing to join: the string is made from its bytes.
func BenchmarkBaseline(b *testing.B) {
	check(b, string(text))
	for b.Loop() {
		sink = string(text)
	}
}

func concat() string {
	joined := words[0]
	for _, word := range words[1:] {
		joined += ", " + word
	}
	return joined
}

// += in a loop.
func BenchmarkConcat(b *testing.B) {
	check(b, concat())
	for b.Loop() {
		sink = concat()
	}
}

func build(capacity int) string {
	var builder strings.Builder
	builder.Grow(capacity)
	builder.WriteString(words[0])
	for _, word := range words[1:] {
		builder.WriteString(", ")
		builder.WriteString(word)
	}
	return builder.String()
}

// A strings.Builder that grows.
func BenchmarkBuilder(b *testing.B) {
	check(b, build(0))
	for b.Loop() {
		sink = build(0)
	}
}

func buffer() string {
	var buffer bytes.Buffer
	buffer.WriteString(words[0])
	for _, word := range words[1:] {
		buffer.WriteString(", ")
		buffer.WriteString(word)
	}
	return buffer.String()
}

// A bytes.Buffer, whose String copies once more.
func BenchmarkBuilder_buffer(b *testing.B) {
	check(b, buffer())
	for b.Loop() {
		sink = buffer()
	}
}

// A strings.Builder, told by Grow what it needs.
func BenchmarkPreallocated(b *testing.B) {
	check(b, build(len(text)))
	for b.Loop() {
		sink = build(len(text))
	}
}

// strings.Join.
func BenchmarkJoin(b *testing.B) {
	check(b, strings.Join(words, ", "))
	for b.Loop() {
		sink = strings.Join(words, ", ")
	}
}
