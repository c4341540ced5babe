// Where a batch must go on and report each item, a failure is data: a case of a sealed type.
package main

import (
	"fmt"
	"strconv"
)

type result struct {
	text  string
	value int
	err   error
}

func main() {
	var results []result
	for _, text := range []string{"42", "4x", "7"} {
		results = append(results, parse(text))
	}
	for _, r := range results {
		if r.err != nil {
			fmt.Println(r.text + ": no number")
		} else {
			fmt.Println(r.value)
		}
	}
}

func parse(text string) result {
	value, err := strconv.Atoi(text)
	return result{text, value, err}
}
