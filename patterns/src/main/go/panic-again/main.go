// Take the failure that was meant for you, and let every other one go on.
package main

import (
	"fmt"
	"strconv"
)

func main() {
	show("x")
	show("2")
}

func show(seat string) {
	defer func() {
		switch r := recover().(type) {
		case nil:
		case *strconv.NumError:
			fmt.Println("no number:", r.Num)
		default:
			panic(r)
		}
	}()
	fmt.Println(guest(seat))
}

func guest(seat string) string {
	guests := []string{"ann", "bob"}
	i, err := strconv.Atoi(seat)
	if err != nil {
		panic(err)
	}
	return guests[i]
}
