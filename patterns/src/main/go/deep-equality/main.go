// Equal all the way down: Go's goes through everything, Java's through arrays and no further.
package main

import (
	"fmt"
	"reflect"
)

type list struct{ items [][]int }

func main() {
	rows := [2][]int{{1, 2}, {3}}
	same := [2][]int{{1, 2}, {3}}
	fmt.Println("an array of arrays:", reflect.DeepEqual(rows, same))
	fmt.Println("a list of arrays:", reflect.DeepEqual(list{rows[:]}, list{same[:]}))
	fmt.Println("nothing and empty:", reflect.DeepEqual([]int(nil), []int{}))
}
