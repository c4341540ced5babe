// A generic type with methods; where nothing is there to return, Go adds a bool, Java an Optional.
package main

import "fmt"

type stack[T any] struct{ items []T }

func (s *stack[T]) push(item T) { s.items = append(s.items, item) }

func (s *stack[T]) pop() (T, bool) {
	var zero T
	if len(s.items) == 0 {
		return zero, false
	}
	top := s.items[len(s.items)-1]
	s.items[len(s.items)-1] = zero // let go of what it refers to
	s.items = s.items[:len(s.items)-1]
	return top, true
}

func main() {
	var s stack[string]
	s.push("go")
	s.push("java")
	for range 3 {
		if top, ok := s.pop(); ok {
			fmt.Println("popped", top)
		} else {
			fmt.Println("empty")
		}
	}
}
