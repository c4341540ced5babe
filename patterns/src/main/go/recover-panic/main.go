// A boundary that must stay up turns any failure below it into an answer.
package main

import "fmt"

func main() {
	fmt.Println(reply(2))
	fmt.Println(reply(9))
}

func reply(seat int) (answer string) {
	defer func() {
		if r := recover(); r != nil {
			answer = "500 internal error"
		}
	}()
	return "200 " + guest(seat)
}

func guest(seat int) string {
	guests := []string{"ann", "bob", "cy"}
	return guests[seat]
}
