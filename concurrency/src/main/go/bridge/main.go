package main

import "fmt"

func main() {
	for line := range bridge(pages(2)) {
		fmt.Println(line)
	}
}

func pages(count int) <-chan <-chan string {
	pages := make(chan (<-chan string))
	go func() {
		defer close(pages)
		for p := 1; p <= count; p++ {
			pages <- page(p)
		}
	}()
	return pages
}

func page(number int) <-chan string {
	lines := make(chan string, 2)
	defer close(lines)
	for l := 1; l <= 2; l++ {
		lines <- fmt.Sprintf("page %d, line %d", number, l)
	}
	return lines
}

func bridge(channels <-chan <-chan string) <-chan string {
	out := make(chan string)
	go func() {
		defer close(out)
		for channel := range channels {
			for v := range channel {
				out <- v
			}
		}
	}()
	return out
}
