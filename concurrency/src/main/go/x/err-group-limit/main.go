// A group with a limit runs so many tasks at a time; each writes its result in a place of its own.
package main

import (
	"fmt"

	"golang.org/x/sync/errgroup"
)

var words = []string{"limit", "is", "two"}

func main() {
	lengths := make([]int, len(words))
	release := make(chan struct{})
	measure := func(i int) func() error {
		return func() error {
			<-release
			lengths[i] = len(words[i])
			return nil
		}
	}
	var group errgroup.Group
	group.SetLimit(2)
	group.Go(measure(0))
	group.Go(measure(1))
	fmt.Println("a third at once:", group.TryGo(measure(2)))
	close(release)
	group.Go(measure(2)) // waits until one has ended
	group.Wait()
	fmt.Println("lengths:", lengths)
}
