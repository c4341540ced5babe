//go:build erratum

// `&p2.area()` takes the address of what the method returns, and a result has none. The notes mean
// `(&p2).area()`, and `p2.area()` does the same.
//
// Does not compile: `cannot take address of p2.area()`
package main

import "fmt"

type rectangle struct{ width, height int }

func (r *rectangle) area() int { return r.width * r.height }

func main() {
	p2 := rectangle{width: 2, height: 3}
	fmt.Println(&p2.area())
}
