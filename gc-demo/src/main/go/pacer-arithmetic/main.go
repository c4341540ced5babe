// The next cycle's goal follows from what this one found live, and its start from the goal: commit
// and trigger in runtime/mgcpacer.go.
package main

import "fmt"

const (
	mib         = 1 << 20
	heapMinimum = 4 * mib
)

func main() {
	tell(16*mib, 0, 0, 100)
	tell(16*mib, 8*mib, 8*mib, 100)
	tell(16*mib, 0, 0, 50)
	tell(1*mib, 0, 0, 100)
	tell(256*mib, 0, 0, 100)
}

func tell(live, stacks, globals, gogc int64) {
	g := goal(live, stacks, globals, gogc)
	fmt.Printf("live %d KiB, stacks and globals %d KiB, GOGC %d\n",
		live>>10, (stacks+globals)>>10, gogc)
	fmt.Printf("  goal %d KiB, begins between %d and %d KiB\n",
		g>>10, earliest(live, g)>>10, latest(live, g)>>10)
}

func goal(live, stacks, globals, gogc int64) int64 {
	return max(live+(live+stacks+globals)*gogc/100, heapMinimum*gogc/100)
}

func earliest(live, goal int64) int64 {
	return live + (goal-live)/64*45
}

func latest(live, goal int64) int64 {
	return max(live+(goal-live)/64*61, goal-heapMinimum)
}
