// Those who ask while the answer is being computed share it; nothing is kept for those who ask
// later.
package main

import (
	"fmt"

	"golang.org/x/sync/singleflight"
)

var (
	flights  singleflight.Group
	computed int
)

func main() {
	release := make(chan struct{})
	var answers []<-chan singleflight.Result
	for range 3 {
		answers = append(answers, ask(release))
	}
	close(release)
	for _, answer := range answers {
		fmt.Println((<-answer).Val)
	}
	fmt.Println("computed:", computed)
	<-ask(release)
	fmt.Println("asked later, computed:", computed)
}

func ask(release <-chan struct{}) <-chan singleflight.Result {
	return flights.DoChan("tea", func() (any, error) {
		<-release
		computed++
		return "tea costs 3", nil
	})
}
