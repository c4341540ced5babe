// Slice-states does to Go's slices what SliceAgainstGoTest does to the Java class.
//
// It reads one sequence of operations a line, such as
//
//	make 0 2 4 ; append 1 0 7 ; slice 2 1 0 3
//
// on four slices, nil at first. The first number is the slice that is assigned to, the second in
// most operations the slice that is read. For each sequence it prints a line: what the operations
// reported, the state of each slice, and the same again once every place of every slice has a number
// of its own. Where two slices share a place, the one that comes later wins.
package main

import (
	"bufio"
	"fmt"
	"os"
	"strconv"
	"strings"
)

// Longer slices are left as they are, so that doubling comes to an end.
const longest = 10_000

// In a package variable, so that every array is on the heap.
var s [4][]int

func main() {
	in := bufio.NewScanner(os.Stdin)
	in.Buffer(nil, 1<<20)
	out := bufio.NewWriter(os.Stdout)
	defer out.Flush()
	for in.Scan() {
		s = [4][]int{}
		for op := range strings.SplitSeq(in.Text(), " ; ") {
			run(strings.Fields(op), out)
		}
		show(out)
		number()
		show(out)
		fmt.Fprintln(out)
	}
}

// run executes one operation and reports what it returns other than a slice, or its panic.
func run(op []string, out *bufio.Writer) {
	defer func() {
		if p := recover(); p != nil {
			fmt.Fprint(out, strings.TrimPrefix(fmt.Sprint(p), "runtime error: "), "; ")
		}
	}()
	var n []int
	for _, word := range op[1:] {
		v, err := strconv.Atoi(word)
		if err != nil {
			panic(err)
		}
		n = append(n, v)
	}
	switch op[0] {
	case "nil":
		s[n[0]] = nil
	case "of":
		s[n[0]] = append(make([]int, 0, len(n)-1), n[1:]...)
	case "make":
		s[n[0]] = make([]int, n[1])
	case "makecap":
		s[n[0]] = make([]int, n[1], n[2])
	case "assign":
		s[n[0]] = s[n[1]]
	case "slice":
		s[n[0]] = s[n[1]][n[2]:n[3]]
	case "slice3":
		s[n[0]] = s[n[1]][n[2]:n[3]:n[4]]
	case "from":
		s[n[0]] = s[n[1]][n[2]:]
	case "to":
		s[n[0]] = s[n[1]][:n[2]]
	case "append":
		s[n[0]] = append(s[n[1]], n[2])
	case "appendmany":
		s[n[0]] = append(s[n[1]], n[2:]...)
	case "appendcount":
		for i := range n[2] {
			s[n[0]] = append(s[n[0]], n[1]+i)
		}
	case "appendall":
		if len(s[n[1]])+len(s[n[2]]) <= longest {
			s[n[0]] = append(s[n[1]], s[n[2]]...)
		}
	case "copy":
		fmt.Fprint(out, "copied ", copy(s[n[0]], s[n[1]]), "; ")
	case "get":
		fmt.Fprint(out, "got ", s[n[0]][n[1]], "; ")
	case "set":
		s[n[0]][n[1]] = n[2]
	default:
		panic("unknown operation " + op[0])
	}
}

// show prints length, capacity, whether it is nil, and the elements up to the capacity.
func show(out *bufio.Writer) {
	for _, v := range s {
		all := v[:cap(v)]
		fmt.Fprint(out, "len ", len(v), " cap ", cap(v), " nil ", v == nil, " ")
		if len(all) <= 16 {
			fmt.Fprint(out, all, "; ")
		} else {
			fmt.Fprint(out, "hash ", hash(all), "; ")
		}
	}
}

// hash is that of java.util.List.
func hash(v []int) int32 {
	h := int32(1)
	for _, x := range v {
		h = 31*h + int32(x)
	}
	return h
}

func number() {
	next := 0
	for _, v := range s {
		all := v[:cap(v)]
		for i := range all {
			next++
			all[i] = next
		}
	}
}
