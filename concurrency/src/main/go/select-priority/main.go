// A select knows no priority; two do: first the urgent channel alone, with a default, then both.
package main

import "fmt"

func main() {
	urgent := make(chan string, 2)
	normal := make(chan string, 2)
	for i := 1; i <= 2; i++ {
		normal <- fmt.Sprint("normal ", i)
		urgent <- fmt.Sprint("urgent ", i)
	}
	for range 4 {
		fmt.Println(next(urgent, normal))
	}
}

func next(urgent, normal <-chan string) string {
	select {
	case text := <-urgent:
		return text
	default:
	}
	select {
	case text := <-urgent:
		return text
	case text := <-normal:
		return text
	}
}
