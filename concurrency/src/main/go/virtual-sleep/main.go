// Code that sleeps is tested without sleeping: in Java it is given a clock, which the test moves;
// in Go the test runs in a bubble where time moves by itself.
package main

import (
	"fmt"
	"testing"
	"testing/synctest"
	"time"
)

func main() { // what go test makes of a test
	test := testing.InternalTest{Name: "TestRetry", F: TestRetry}
	all := func(_, _ string) (bool, error) { return true, nil }
	testing.Main(all, []testing.InternalTest{test}, nil, nil)
}

func TestRetry(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		retry()
	})
}

func retry() {
	for attempt := 1; attempt <= 3; attempt++ {
		if attempt > 1 {
			time.Sleep(time.Duration(attempt-1) * time.Minute)
		}
		fmt.Println("attempt", attempt, "at", time.Now().UTC().Format(time.RFC3339))
	}
}
