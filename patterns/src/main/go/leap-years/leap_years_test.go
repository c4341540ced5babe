package main

import (
	"fmt"
	"slices"
	"testing"
)

// region table
func TestIsLeap(t *testing.T) {
	for _, row := range []struct {
		name string
		year int
		want bool
	}{
		{"fourth year", 2024, true},
		{"other year", 2023, false},
		{"century", 1900, false},
		{"fourth century", 2000, true},
	} {
		t.Run(row.name, func(t *testing.T) {
			if got := isLeap(row.year); got != row.want {
				t.Errorf("isLeap(%d) = %t, want %t", row.year, got, row.want)
			}
		})
	}
}

// endregion

// region example
func Example_century() {
	fmt.Println(isLeap(1900), isLeap(2000))
	// Output: false true
}

// endregion

// region cleanup
func TestCleanupRunsInReverse(t *testing.T) {
	var events []string
	t.Run("body", func(t *testing.T) {
		t.Cleanup(func() { events = append(events, "database closed") })
		t.Cleanup(func() { events = append(events, "rows deleted") })
		events = append(events, "tested")
	})
	want := []string{"tested", "rows deleted", "database closed"}
	if !slices.Equal(events, want) {
		t.Errorf("events = %v, want %v", events, want)
	}
}

// endregion
