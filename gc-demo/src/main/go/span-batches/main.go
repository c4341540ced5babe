// A queue of spans scans together what was found in one span meanwhile: much in a tree, nothing in
// a list. scanSpan in runtime/mgcmark_greenteagc.go does so with spans of eight kilobytes.
package main

import "fmt"

const (
	objects = 64
	span    = 8
)

type spans struct {
	marks, scans [objects / span]uint8
	queue        []int
}

func main() {
	fmt.Println("list, one child each:", visits(1))
	fmt.Println("tree, two:", visits(2))
	fmt.Println("wide tree, eight:", visits(8))
}

func visits(children int) int {
	var s spans
	s.mark(0)
	visits := 0
	for ; len(s.queue) > 0; visits++ {
		next := s.queue[0]
		s.queue = s.queue[1:]
		s.scan(next, children)
	}
	return visits
}

func (s *spans) scan(n, children int) {
	toScan := s.marks[n] &^ s.scans[n]
	s.scans[n] |= toScan
	for i := range span {
		for child := range children {
			if toScan&(1<<i) != 0 {
				s.mark((n*span+i)*children + child + 1)
			}
		}
	}
}

func (s *spans) mark(object int) {
	n, bit := object/span, uint8(1)<<(object%span)
	if object >= objects || s.marks[n]&bit != 0 {
		return
	}
	if s.marks[n] == s.scans[n] {
		s.queue = append(s.queue, n)
	}
	s.marks[n] |= bit
}
