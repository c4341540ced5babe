// What was opened is closed, last one first, even where the next one cannot be opened.
package main

import "fmt"

func main() {
	if err := join("left", "missing"); err != nil {
		fmt.Println(err)
	}
}

func join(first, second string) error {
	left, err := open(first)
	if err != nil {
		return err
	}
	defer left.close()
	right, err := open(second)
	if err != nil {
		return err
	}
	defer right.close()
	fmt.Println("joining", left.name, "and", right.name)
	return nil
}

type source struct{ name string }

func open(name string) (*source, error) {
	if name == "missing" {
		return nil, fmt.Errorf("cannot open %s", name)
	}
	fmt.Println("opened", name)
	return &source{name}, nil
}

func (s *source) close() { fmt.Println("closed", s.name) }
