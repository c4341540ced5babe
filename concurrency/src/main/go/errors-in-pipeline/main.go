package main

import (
	"fmt"
	"strconv"
)

type result struct {
	number int
	text   string
	err    error
}

func main() {
	for result := range parse("1", "two", "3") {
		if result.err != nil {
			fmt.Println("not a number:", result.text)
			continue
		}
		fmt.Println(result.number)
	}
}

func parse(texts ...string) <-chan result {
	out := make(chan result)
	go func() {
		defer close(out)
		for _, text := range texts {
			number, err := strconv.Atoi(text)
			out <- result{number, text, err}
		}
	}()
	return out
}
