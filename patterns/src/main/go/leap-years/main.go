// A table test is rows of what goes in and what must come out, and one loop that says which row
// failed.
package main

import "fmt"

var rows = []struct {
	year int
	want bool
}{{2024, true}, {2023, false}, {1900, false}, {2000, true}}

func main() {
	check("every 4 years", func(year int) bool { return year%4 == 0 })
	check("Gregorian", isLeap)
}

func isLeap(year int) bool {
	return year%4 == 0 && (year%100 != 0 || year%400 == 0)
}

func check(rule string, leap func(int) bool) {
	passed := 0
	for _, row := range rows {
		if got := leap(row.year); got == row.want {
			passed++
		} else {
			fmt.Printf("%s: leap(%d) = %t, want %t\n", rule, row.year, got, row.want)
		}
	}
	fmt.Printf("%s: %d of %d rows pass\n", rule, passed, len(rows))
}
